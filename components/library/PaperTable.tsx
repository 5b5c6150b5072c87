// biome-ignore-all lint/a11y: rows that are laid out one by one cannot be a table's own
import { type Ref, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import type { Marks } from '../marks.ts';
import { useRowKeys } from '../use-row-keys.ts';
import type { Selection } from './selection.ts';
import styles from './Table.module.css';
import { type Order, TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** Where the papers of the rows come from, as far as they have been read. Another one when there are more. */
export interface PaperSource {
  get(id: PaperId): SavedPaper | undefined;
  /** These are on the screen. */
  want(ids: readonly PaperId[]): void;
}

/** A table as seen from outside. */
export interface Table {
  focus(): void;
  hasFocus(): boolean;
  /** How many rows there is room for. */
  rowsOnScreen(): number;
}

interface PaperTableProps {
  /** What the papers answer: the list of another line begins at its top. */
  line: string;
  ids: readonly PaperId[];
  papers: PaperSource;
  marks: Marks;
  order: Order;
  /** The row that keys act on; -1 for none. */
  active: number;
  selection: Selection;
  isBusy: boolean;
  onPress(id: PaperId, how: 'go' | 'toggle' | 'extend'): void;
  onOpen(id: PaperId): void;
  onSort(order: Order): void;
  ref: Ref<Table>;
}

/** The height of a row and of the head, in pixels: as the stylesheet has them. */
const ROW = 40;
const HEAD = 30;
/** Papers beyond these that are read already. */
const AHEAD = 24;

/** Papers, one a row. Only the rows in sight are in the document, however long the list. */
export function PaperTable({ line, ids, papers, marks, order, active, selection, ref, ...rest }: PaperTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const { first, end } = useRowsInSight(scroller, ROW, ids.length);
  const shown = useMemo(() => ids.slice(first, end), [ids, first, end]);
  const keys = useRowKeys(shown, marks, true);
  useWanted(papers, ids, first, end);
  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    hasFocus: () => document.activeElement === scroller.current,
    rowsOnScreen: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1),
  }));
  const before = useRef(line);
  useLayoutEffect(() => {
    if (before.current !== line && scroller.current) scroller.current.scrollTop = 0;
    before.current = line;
  }, [line]);
  useEffect(() => {
    if (active >= 0 && scroller.current) reveal(active, scroller.current);
  }, [active]);

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('library.papers')}
      aria-rowcount={ids.length + 1}
      aria-multiselectable
      aria-activedescendant={active >= 0 ? `${name}-${active}` : undefined}
      aria-busy={rest.isBusy}
      className={styles.table}
    >
      <TableHead order={order} onSort={rest.onSort} />
      <div role="rowgroup" className={styles.rows} style={{ blockSize: ids.length * ROW }}>
        {shown.map((id, at) => {
          const index = first + at;
          return (
            <TableRow
              key={keys[at]}
              elementId={`${name}-${index}`}
              top={index * ROW}
              paper={papers.get(id)}
              isActive={index === active}
              isSelected={selection.ids.has(id)}
              onPress={rest.onPress}
              onOpen={rest.onOpen}
              {...{ id, index, marks }}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Some rows beyond those in the document are read too, so that they are there when they are scrolled to. */
function useWanted(papers: PaperSource, ids: readonly PaperId[], first: number, end: number): void {
  useEffect(() => papers.want(ids.slice(Math.max(0, first - AHEAD), end + AHEAD)), [papers, ids, first, end]);
}

/** Scrolls as little as it takes to bring a row in sight, below the head. */
function reveal(index: number, scroller: HTMLElement): void {
  const { scrollTop, clientHeight } = scroller;
  const highest = (index + 1) * ROW + HEAD - clientHeight;
  const lowest = index * ROW;
  if (scrollTop > lowest || scrollTop < highest) scroller.scrollTop = scrollTop > lowest ? lowest : highest;
}
