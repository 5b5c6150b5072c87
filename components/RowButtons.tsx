import type { SavedPaper } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { StarIcon } from './icons.tsx';
import { MoreButtons } from './MoreButtons.tsx';
import type { PaperActions } from './paper-actions.ts';
import styles from './RowButtons.module.css';
import { usePainted } from './use-painted.ts';

export interface RowButtonsProps {
  paper: SavedPaper;
  actions: PaperActions;
  reachable: boolean;
  onAddTag(): void;
}

/** What can be done with a paper: the star at its row's end; the rest when the row is pointed at, has the focus or is open. */
export function RowButtons(row: RowButtonsProps) {
  const { paper, actions, reachable } = row;
  const isPainted = usePainted();
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
      {isPainted && <MoreButtons {...row} />}
    </div>
  );
}
