import { memo, type RefObject } from 'react';
import type { PaperId, SavedPaper, Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { StarIcon } from './icons.tsx';
import { MoreButtons } from './MoreButtons.tsx';
import type { PaperActions } from './paper-actions.ts';
import styles from './RowButtons.module.css';
import { usePainted } from './use-painted.ts';
import type { RowField } from './use-row-parts.ts';

interface RowButtonsProps extends MoreButtonsProps {
  starred: boolean;
}

export interface MoreButtonsProps {
  shelf: Shelf;
  reachable: boolean;
  /** The row as it was drawn last. */
  row: RefObject<{
    paper: SavedPaper;
    actions: PaperActions;
    onField(id: PaperId, field: RowField): void;
  }>;
}

/** What can be done with a paper: the star at its row's end; the rest when the row is pointed at, has the focus or is open. */
export const RowButtons = memo(function RowButtons({ starred, ...more }: RowButtonsProps) {
  const { row, reachable } = more;
  const isPainted = usePainted();
  return (
    <div className={styles.buttons}>
      <IconButton
        className={styles.star}
        icon={StarIcon}
        label={starred ? t('row.unstar') : t('row.star')}
        data-pressed={starred}
        tabIndex={reachable ? 0 : -1}
        onClick={() => row.current.actions.onStar(row.current.paper, !row.current.paper.starred)}
      />
      {isPainted && <MoreButtons {...more} />}
    </div>
  );
});
