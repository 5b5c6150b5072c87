import { type Ref, useImperativeHandle, useMemo } from 'react';
import type { PaperId, SavedPaper } from '../lib/paper/paper.ts';
import { t } from '../lib/words/index.ts';
import { MoreRows } from './MoreRows.tsx';
import type { Marks } from './marks.ts';
import styles from './PaperList.module.css';
import { PaperRow } from './PaperRow.tsx';
import type { PaperActions } from './paper-actions.ts';
import { type Move, useRowFocus } from './use-row-focus.ts';
import { useRowKeys } from './use-row-keys.ts';
import { type RowField, useRowParts } from './use-row-parts.ts';

/** A list as seen from outside. */
export interface RowList {
  /** Gives the focus to the first row. */
  focus(): void;
  /** @returns the paper whose row has the focus then; none where it has left the list */
  move(to: Move): PaperId | undefined;
  /** The paper whose row has the focus, or would get it by Tab. */
  current(): SavedPaper | undefined;
  /** The paper whose row has a field open, though it may not have the focus yet. */
  writing(): PaperId | undefined;
  isOpen(id: PaperId): boolean;
  onOpen(id: PaperId, isOpen: boolean): void;
  /** Opens a field of a row to write in. */
  onField(id: PaperId, kind: RowField | undefined): void;
}

interface PaperListProps {
  /** What the papers answer. */
  query: string;
  /** The first of them; `onMore` asks for more when their end comes near. */
  papers: SavedPaper[];
  /** How many rows fill the window. */
  first: number;
  /** How many papers there are in all. */
  total: number;
  /** How many dismissed papers were passed over among these. */
  hidden: number;
  marks: Marks;
  actions: PaperActions;
  selected: ReadonlySet<PaperId>;
  /** @param isStretch all from the last one to this one */
  onSelect(paper: SavedPaper, isStretch: boolean): void;
  onMore(): void;
  /** The reader leaves the list with the keyboard, upwards. */
  onLeave(): void;
  ref: Ref<RowList>;
}

/** Papers, one a row. One row at a time can be reached with Tab; the arrow keys go from row to row. */
export function PaperList({
  query,
  papers,
  first,
  total,
  hidden,
  selected,
  onMore,
  onLeave,
  ref,
  ...shared
}: PaperListProps) {
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const keys = useRowKeys(ids, query);
  const { list, current, focusRow, move, onFocus, onBlur } = useRowFocus(ids, onLeave);
  const { open, field, fieldOf, onOpen, onField } = useRowParts(ids);
  const reachable = papers.find(({ id }) => id === current) ?? papers[0];
  useImperativeHandle(ref, () => ({
    focus: () => focusRow(0),
    move,
    current: () => reachable,
    writing: () => field?.id,
    isOpen: (id) => open.has(id),
    onOpen,
    onField,
  }));
  return (
    <div className={styles.list} data-selecting={selected.size > 0}>
      <ol ref={list} aria-label={t('row.papers')} onFocus={onFocus} onBlur={onBlur}>
        {papers.map((paper, index) => (
          <PaperRow
            key={keys[index]}
            {...{ paper, onOpen, onField, ...shared }}
            reachable={paper === reachable}
            open={open.has(paper.id)}
            field={fieldOf(paper.id)}
            isFirst={index < first}
            selected={selected.has(paper.id)}
          />
        ))}
      </ol>
      <MoreRows shown={papers.length} {...{ total, hidden }} onMore={onMore} />
    </div>
  );
}
