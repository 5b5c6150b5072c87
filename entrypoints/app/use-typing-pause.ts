import { useCallback, useEffect, useRef } from 'react';

/** So long after a key nobody types, in milliseconds: longer than most people take from one key to the next. */
const PAUSE = 500;

/** Puts off what can wait until nobody types; the last of it is done. */
export function useTypingPause() {
  const typedAt = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const noteKey = useCallback(() => {
    typedAt.current = performance.now();
  }, []);
  const inPause = useCallback((act: () => void) => {
    const wait = () => {
      const left = typedAt.current + PAUSE - performance.now();
      if (left <= 0) act();
      else waiting.current = setTimeout(wait, left);
    };
    clearTimeout(waiting.current);
    wait();
  }, []);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return { noteKey, inPause };
}
