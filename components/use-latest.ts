import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What a component was drawn with last: for what is done later, by a click, without drawing anew what is clicked. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
