import { type FocusEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PaperId } from '../lib/paper/paper.ts';

/** Where the focus can go from a row. */
export type Move = 'next' | 'previous' | 'first' | 'last' | 'page-down' | 'page-up';

const moves: Record<Move, (at: number, last: number, page: number) => number> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  first: () => 0,
  last: (_, last) => last,
  'page-down': (at, _, page) => at + page,
  'page-up': (at, _, page) => Math.max(at - page, 0),
};

/**
 * The focus in a list whose rows each have a `data-paper-id` and one `data-title`, which takes the focus for its row.
 * When the row that has it goes, the one that takes its place gets it.
 * @param ids of the rows, in their order
 * @param onLeave called on the way out: up from the first row, or since no row is left
 */
export function useRowFocus(ids: PaperId[], onLeave: () => void) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<string>();
  const held = useRef<{ id: string | undefined; at: number }>(undefined);
  const leave = useRef(onLeave);
  leave.current = onLeave;

  const focusRow = useCallback((index: number): PaperId | undefined => {
    const all = titlesIn(list.current);
    const title = all[Math.min(index, all.length - 1)];
    title?.focus({ preventScroll: true });
    title?.closest('li')?.scrollIntoView({ block: 'nearest' });
    return rowOf(title ?? null)?.dataset.paperId as PaperId | undefined;
  }, []);

  const move = useCallback(
    (to: Move): PaperId | undefined => {
      const all = titlesIn(list.current);
      const row = rowOf(document.activeElement);
      const at = all.findIndex((title) => row?.contains(title));
      const index = moves[to](at, all.length - 1, rowsOnScreen(row));
      if (index >= 0) return focusRow(index);
      leave.current();
      return undefined;
    },
    [focusRow],
  );

  useLayoutEffect(() => {
    const { id, at = 0 } = held.current ?? {};
    if (id === undefined || ids.some((each) => each === id)) return;
    held.current = undefined;
    if (document.activeElement === document.body) focusRow(at);
  }, [ids, focusRow]);
  useEffect(() => () => void (held.current && leave.current()), []);

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const id = rowOf(target)?.dataset.paperId;
    setCurrent(id);
    held.current = { id, at: ids.indexOf(id as PaperId) };
  }

  function onBlur() {
    held.current = undefined;
  }

  return { list, current, focusRow, move, onFocus, onBlur };
}

function titlesIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-title]') ?? [])];
}

function rowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-paper-id]') ?? null;
}

function rowsOnScreen(row: HTMLElement | null): number {
  return row ? Math.max(1, Math.floor(window.innerHeight / row.offsetHeight) - 2) : 1;
}
