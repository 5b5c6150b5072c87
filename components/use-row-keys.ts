import { type KeyboardEvent, useRef } from 'react';

type Move = (at: number, last: number, page: number) => number;

const moves: Record<string, Move> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, _, page) => at + page,
  PageUp: (at, _, page) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * The keyboard of a list whose rows each have one `data-title`, which takes the focus for its row.
 * @param onLeave called on the way out: up from the first row, or Escape
 */
export function useRowKeys(onLeave: () => void) {
  const list = useRef<HTMLOListElement>(null);

  function titles(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[data-title]') ?? [])];
  }

  function focusRow(index: number) {
    const all = titles();
    const title = all[Math.min(index, all.length - 1)];
    title?.focus({ preventScroll: true });
    title?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const move = moves[event.key];
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-paper-id]');
    if (event.defaultPrevented || event.target instanceof HTMLInputElement || !row) return;
    if (!move && event.key !== 'Escape') return;
    event.preventDefault();
    const all = titles();
    const at = all.findIndex((title) => row.contains(title));
    const index = move ? move(at, all.length - 1, rowsOnScreen(row)) : -1;
    if (index < 0) onLeave();
    else focusRow(index);
  }

  return { list, focusRow, onKeyDown };
}

function rowsOnScreen(row: HTMLElement): number {
  return Math.max(1, Math.floor(window.innerHeight / row.offsetHeight) - 2);
}
