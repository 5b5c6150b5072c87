import type { Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { CopyIcon, DeleteIcon, DismissIcon, KeepIcon, TagIcon } from './icons.tsx';
import styles from './RowButtons.module.css';
import type { MoreButtonsProps } from './RowButtons.tsx';

/** What can be done with a paper besides starring it. */
export function MoreButtons({ shelf, reachable, row }: MoreButtonsProps) {
  const tabIndex = reachable ? 0 : -1;
  const toShelf = (other: Shelf) => ({
    'aria-pressed': shelf === other,
    onClick: () => {
      const { paper, actions } = row.current;
      actions.onEdit([paper], { shelf: paper.shelf === other ? 'inbox' : other });
    },
    tabIndex,
  });
  const onAddTag = () => row.current.onField(row.current.paper.id, 'tag');
  const onCopy = () => row.current.actions.onCopy(row.current.paper, 'bibtex');
  const onDelete = () => row.current.actions.onDelete([row.current.paper]);
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
