import { type FocusEvent, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import type { PaperId, SavedPaper } from '../lib/paper/paper.ts';
import { MoreRows } from './MoreRows.tsx';
import type { Marks } from './marks.ts';
import styles from './PaperList.module.css';
import { PaperRow } from './PaperRow.tsx';
import type { PaperActions } from './paper-actions.ts';
import { useRowKeys } from './use-row-keys.ts';

/** A list as seen from outside. */
export interface RowList {
  /** Gives the focus to the first row. */
  focus(): void;
}

interface PaperListProps {
  /** The first of them; `onMore` asks for more when their end comes near. */
  papers: SavedPaper[];
  /** How many papers there are in all. */
  total: number;
  marks: Marks;
  actions: PaperActions;
  onMore(): void;
  /** The reader leaves the list with the keyboard, upwards. */
  onLeave(): void;
  ref: Ref<RowList>;
}

/** Papers, one a row. One row at a time can be reached with Tab; the arrow keys go from row to row. */
export function PaperList({ papers, total, marks, actions, onMore, onLeave, ref }: PaperListProps) {
  const [current, setCurrent] = useState<string>();
  const { list, focusRow, leaveRow, onKeyDown } = useRowKeys(onLeave);
  const reachable: PaperId | undefined = papers.find(({ id }) => id === current)?.id ?? papers[0]?.id;
  useImperativeHandle(ref, () => ({ focus: () => focusRow(0) }));

  function onFocus(event: FocusEvent<HTMLElement>) {
    setCurrent(event.target.closest<HTMLElement>('[data-paper-id]')?.dataset.paperId);
  }

  const rowActions = useMemo(() => {
    function onDelete(paper: SavedPaper) {
      leaveRow(paper.id);
      actions.onDelete(paper);
    }
    return { ...actions, onDelete };
  }, [actions, leaveRow]);

  return (
    <div className={styles.list}>
      <ol ref={list} aria-label="Papers" onKeyDown={onKeyDown} onFocus={onFocus}>
        {papers.map((paper) => (
          <PaperRow key={paper.id} {...{ paper, marks }} actions={rowActions} reachable={paper.id === reachable} />
        ))}
      </ol>
      <MoreRows shown={papers.length} total={total} onMore={onMore} />
    </div>
  );
}
