import type { SavedPaper, Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { CopyIcon, DeleteIcon, DismissIcon, KeepIcon, StarIcon, TagIcon } from './icons.tsx';
import type { PaperActions } from './paper-actions.ts';
import styles from './RowButtons.module.css';

interface RowButtonsProps {
  paper: SavedPaper;
  actions: PaperActions;
  reachable: boolean;
  /** All of them, and not the star alone. */
  isWhole: boolean;
  onAddTag(): void;
}

/** What can be done with a paper: the star at its row's end; the rest when the row is pointed at, has the focus or is open. */
export function RowButtons({ isWhole, ...row }: RowButtonsProps) {
  const { paper, actions, reachable } = row;
  return (
    <div className={styles.buttons}>
      <IconButton
        className={styles.star}
        icon={StarIcon}
        label={paper.starred ? t('row.unstar') : t('row.star')}
        aria-pressed={paper.starred}
        tabIndex={reachable ? 0 : -1}
        onClick={() => actions.onStar(paper, !paper.starred)}
      />
      {isWhole && <MoreButtons {...row} />}
    </div>
  );
}

function MoreButtons({ paper, actions, reachable, onAddTag }: Omit<RowButtonsProps, 'isWhole'>) {
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
