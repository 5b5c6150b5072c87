import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';

/** Which rows of a list should be in the document: the first one, and the one behind the last. */
export interface RowsInSight {
  first: number;
  end: number;
}

/** Rows beyond the edge that are there already when they come in sight. */
const BEYOND = 8;
/** The document changes each time that so many rows have gone by. */
const STEP = 4;

/**
 * Which rows are in sight, and some around them, as the list is scrolled and resized.
 * @param height of each row, in pixels
 */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, height: number, count: number): RowsInSight {
  const sight = useRef({ first: 0, end: Math.ceil(window.innerHeight / height) });
  const subscribe = useCallback(
    (onChange: () => void) => {
      const element = scroller.current;
      if (!element) return () => {};
      const look = () => {
        const rows = rowsAt(element.scrollTop, element.clientHeight, height);
        const { first, end } = sight.current;
        if (first === rows.first && end === rows.end) return;
        const isJump = rows.first >= end || rows.end <= first;
        // All rows are others: those that are seen are drawn in one frame, those around them in the next.
        sight.current = isJump ? rowsAt(element.scrollTop, element.clientHeight, height, 0) : rows;
        onChange();
        if (isJump) setTimeout(look);
      };
      // Calls at once, too.
      const observer = new ResizeObserver(look);
      observer.observe(element);
      element.addEventListener('scroll', look, { passive: true });
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', look);
      };
    },
    [scroller, height],
  );
  // What such a store tells is drawn before the next frame, so that no jump shows a list without rows.
  const { first, end } = useSyncExternalStore(subscribe, () => sight.current);
  // Of another list, which is shorter, the last rows are in sight.
  const shown = Math.min(end - first, count);
  const start = Math.min(first, count - shown);
  return { first: start, end: start + shown };
}

/**
 * The rows to draw where a list is scrolled so many pixels down in a window so high.
 * @param beyond so many rows more on either side
 */
export function rowsAt(scrolled: number, room: number, height: number, beyond = BEYOND): RowsInSight {
  const first = Math.floor(scrolled / height / STEP) * STEP - beyond;
  return { first: Math.max(0, first), end: first + 2 * beyond + STEP + Math.ceil(room / height) };
}
