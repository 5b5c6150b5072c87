import { type KeyboardEvent, useCallback, useRef } from 'react';

type Move = (at: number, last: number, page: number) => number;

const moves: Record<string, Move> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => -1,
};

/**
 * The keyboard of a list whose rows each have a `data-paper-id` and one `data-title`, which takes the focus for its row.
 * @param onLeave called on the way out: up from the first row, or Escape
 */
export function useRowKeys(onLeave: () => void) {
  const list = useRef<HTMLOListElement>(null);

  const focusRow = useCallback((index: number) => {
    const all = titlesIn(list.current);
    const title = all[Math.min(index, all.length - 1)];
    title?.focus({ preventScroll: true });
    title?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);

  /** Hands the focus on, for a row that is about to go. */
  const leaveRow = useCallback(
    (id: string) => {
      const all = titlesIn(list.current);
      const at = all.findIndex((title) => rowOf(title)?.dataset.paperId === id);
      if (all.length === 1) onLeave();
      else focusRow(at + 1 < all.length ? at + 1 : at - 1);
    },
    [focusRow, onLeave],
  );

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const move = moves[event.key];
    const row = rowOf(event.target as Element);
    if (!move || !row || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const all = titlesIn(list.current);
    const index = move(
      all.findIndex((title) => row.contains(title)),
      all.length - 1,
      rowsOnScreen(row),
    );
    if (index < 0) onLeave();
    else focusRow(index);
  }

  return { list, focusRow, leaveRow, onKeyDown };
}

function titlesIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-title]') ?? [])];
}

function rowOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[data-paper-id]');
}

function rowsOnScreen(row: HTMLElement): number {
  return Math.max(1, Math.floor(window.innerHeight / row.offsetHeight) - 2);
}
