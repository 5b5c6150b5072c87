// biome-ignore-all lint/a11y: rows that are laid out one by one cannot be a table's own
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import type { Marks } from '../marks.ts';
import type { Selection } from './selection.ts';
import styles from './Table.module.css';
import { type Order, TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

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
/** Rows beyond the edge that are there already when they come in sight. */
const BEYOND = 8;
/** Papers beyond these that are read already. */
const AHEAD = 24;

/** Papers, one a row. Only the rows in sight are in the document, however long the list. */
export function PaperTable({ ids, papers, marks, order, active, selection, ref, ...rest }: PaperTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const name = useId();
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollPaddingStart: HEAD,
    getItemKey: (index) => ids[index] ?? index,
  });
  const shown = rows.getVirtualItems();
  useWanted(papers, ids, shown[0]?.index ?? 0, shown.at(-1)?.index ?? -1);
  useImperativeHandle(ref, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    hasFocus: () => document.activeElement === scroller.current,
    rowsOnScreen: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD) / ROW) - 1),
  }));
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
  }, [active, rows]);

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
      <div role="rowgroup" className={styles.rows} style={{ blockSize: rows.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const id = ids[index] as PaperId;
          return (
            <TableRow
              key={key}
              elementId={`${name}-${index}`}
              top={start}
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
function useWanted(papers: PaperSource, ids: readonly PaperId[], first: number, last: number): void {
  useEffect(() => papers.want(ids.slice(Math.max(0, first - AHEAD), last + 1 + AHEAD)), [papers, ids, first, last]);
}
