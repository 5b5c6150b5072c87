import { memo, type RefObject } from 'react';
import type { PaperId, SavedPaper, Shelf } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { IconButton } from './IconButton.tsx';
import { ChevronIcon } from './icons.tsx';
import styles from './PaperRow.module.css';
import { RowState } from './RowState.tsx';

interface RowLeadProps {
  shelf: Shelf;
  selected: boolean;
  open: boolean;
  reachable: boolean;
  /** The row as it was drawn last. */
  row: RefObject<{
    paper: SavedPaper;
    open: boolean;
    onOpen(id: PaperId, isOpen: boolean): void;
    onSelect(paper: SavedPaper, isStretch: boolean): void;
  }>;
}

/** What a row begins with: how its paper stands, the box that selects it, and what opens it. */
export const RowLead = memo(function RowLead({ shelf, selected, open, reachable, row }: RowLeadProps) {
  return (
    <div className={styles.lead}>
      <RowState
        {...{ shelf, selected, reachable }}
        onSelect={(isStretch) => row.current.onSelect(row.current.paper, isStretch)}
      />
      <IconButton
        className={styles.toggle}
        icon={ChevronIcon}
        label={t('row.abstract')}
        aria-expanded={open}
        tabIndex={reachable ? 0 : -1}
        onClick={() => row.current.onOpen(row.current.paper.id, !row.current.open)}
      />
    </div>
  );
});
