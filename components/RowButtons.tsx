import type { SavedPaper } from '../lib/paper/paper.ts';
import { IconButton } from './IconButton.tsx';
import { DeleteIcon, StarIcon, TagIcon } from './icons.tsx';
import type { PaperActions } from './paper-actions.ts';
import styles from './RowButtons.module.css';

interface RowButtonsProps {
  paper: SavedPaper;
  actions: PaperActions;
  reachable: boolean;
  onAddTag(): void;
}

/** Star, tag and delete, in the column at a row's end; they show when the row is pointed at or focused. */
export function RowButtons({ paper, actions, reachable, onAddTag }: RowButtonsProps) {
  const tabIndex = reachable ? 0 : -1;
  return (
    <div className={styles.buttons}>
      <IconButton
        className={styles.star}
        icon={StarIcon}
        label={paper.starred ? 'Unstar' : 'Star'}
        aria-pressed={paper.starred}
        tabIndex={tabIndex}
        onClick={() => actions.onStar(paper, !paper.starred)}
      />
      <IconButton icon={TagIcon} label="Add tag" tabIndex={tabIndex} onClick={onAddTag} />
      <IconButton icon={DeleteIcon} label="Delete" tabIndex={tabIndex} onClick={() => actions.onDelete(paper)} />
    </div>
  );
}
