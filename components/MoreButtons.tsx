import type { Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { CopyIcon, DeleteIcon, DismissIcon, KeepIcon, TagIcon } from './icons.tsx';
import styles from './RowButtons.module.css';
import type { RowButtonsProps } from './RowButtons.tsx';

/** What can be done with a paper besides starring it. */
export function MoreButtons({ paper, actions, reachable, onAddTag }: RowButtonsProps) {
  const tabIndex = reachable ? 0 : -1;
  const toShelf = (shelf: Shelf) => ({
    'aria-pressed': paper.shelf === shelf,
    onClick: () => actions.onEdit([paper], { shelf: paper.shelf === shelf ? 'inbox' : shelf }),
    tabIndex,
  });
  const onCopy = () => actions.onCopy(paper, 'bibtex');
  const onDelete = () => actions.onDelete([paper]);
  return (
    <div className={styles.more}>
      <IconButton icon={KeepIcon} label={t('row.keep')} {...toShelf('kept')} />
      <IconButton icon={DismissIcon} label={t('row.dismiss')} {...toShelf('dismissed')} />
      <IconButton icon={TagIcon} label={t('row.addTag')} tabIndex={tabIndex} onClick={onAddTag} />
      <IconButton icon={CopyIcon} label={t('row.copy')} tabIndex={tabIndex} onClick={onCopy} />
      <IconButton icon={DeleteIcon} label={t('row.delete')} tabIndex={tabIndex} onClick={onDelete} />
    </div>
  );
}
