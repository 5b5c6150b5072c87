import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** How near to the screen counts as on it, in pixels. */
const MARGIN = 200;

/**
 * Whether the row of a list that `part` is in is on the screen, or nearly.
 * @param moment something that is another one when rows may have moved
 * @param isFirst it is taken to be there, until the browser says otherwise: to look makes it lay out the page
 */
export function useRowOnScreen(part: RefObject<HTMLElement | null>, moment: unknown, isFirst: boolean): boolean {
  const [isOn, setOn] = useState(isFirst);
  // The observer speaks after a frame has been painted; a row that comes should be whole in its first one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is the reason to look again
  useLayoutEffect(() => {
    if (isFirst || isNear(rowOf(part))) setOn(true);
  }, [part, moment, isFirst]);
  useEffect(() => {
    const row = rowOf(part);
    if (!row) return;
    const observer = new IntersectionObserver((entries) => setOn(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: `${MARGIN}px`,
    });
    observer.observe(row);
    return () => observer.disconnect();
  }, [part]);
  return isOn;
}

function rowOf({ current }: RefObject<HTMLElement | null>): Element | null | undefined {
  return current?.closest('li');
}

function isNear(row?: Element | null): boolean {
  if (!row) return false;
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > -MARGIN && top < innerHeight + MARGIN;
}
