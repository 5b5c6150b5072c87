import { type RefCallback, useCallback, useState } from 'react';

/** Smaller changes of the width are no reason to draw anew, in CSS pixels. */
const STEP = 8;

/** How wide the element with this ref is, in CSS pixels; 0 until that is known. */
export function useWidth(): [ref: RefCallback<HTMLElement>, width: number] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor((entry?.contentRect.width ?? 0) / STEP) * STEP);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
