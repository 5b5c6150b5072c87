import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';

const ways: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** How much more a step aside costs than one straight on. */
const ASIDE = 3;

/**
 * For a drawing of many marks: Tab comes to the one that had the focus last, at first to the first; arrow keys go on from
 * there to the next one that way.
 * @param names of the marks, in their order: the `aria-label` of each
 */
export function useArrowKeys(names: string[]) {
  const [last, setLast] = useState('');
  const stop = Math.max(0, names.indexOf(last));
  const tabIndexOf = (place: number) => (place === stop ? 0 : -1);
  const onKeyDown = useCallback((event: KeyboardEvent<SVGSVGElement>) => {
    const way = ways[event.key];
    const from = document.activeElement;
    if (!way || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nearest(marksIn(event.currentTarget), from, way)?.focus();
  }, []);
  const onFocus = useCallback(
    ({ target }: FocusEvent<SVGSVGElement>) => setLast(target.getAttribute('aria-label') ?? ''),
    [],
  );
  return { tabIndexOf, onKeyDown, onFocus };
}

function marksIn(drawing: SVGSVGElement): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('[tabindex]')];
}

function nearest(marks: SVGElement[], from: Element, [x, y]: [number, number]): SVGElement | undefined {
  const [startX, startY] = middleOf(from);
  const reachable = marks.flatMap((mark) => {
    const [markX, markY] = middleOf(mark);
    const [right, down] = [markX - startX, markY - startY];
    const ahead = right * x + down * y;
    const aside = Math.abs(right * y) + Math.abs(down * x);
    return mark === from || ahead <= 0.5 ? [] : [{ mark, cost: ahead + ASIDE * aside }];
  });
  return reachable.sort((one, other) => one.cost - other.cost)[0]?.mark;
}

function middleOf(mark: Element): [x: number, y: number] {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
