import { useCallback, useEffect, useRef, useState } from 'react';
import { hashOf, type Place, readPlace } from './place.ts';

/** How long after the last small step the address is brought up to it, in milliseconds. Browsers refuse many changes at once. */
const PAUSE = 250;

/**
 * Where the reader is, as the address says it. `go` makes a step that Back takes back; `glide` a small one, such as a
 * letter or the next paper, which becomes part of the step before.
 */
export function usePlace() {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  const latest = useRef(place);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const settle = useCallback((next: Place) => {
    clearTimeout(waiting.current);
    latest.current = next;
    setPlace(next);
  }, []);

  useEffect(() => {
    const follow = () => settle(readPlace(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [settle]);

  const glide = useCallback(
    (change: Partial<Place>) => {
      settle({ ...latest.current, ...change });
      waiting.current = setTimeout(() => history.replaceState(null, '', hashOf(latest.current)), PAUSE);
    },
    [settle],
  );

  const go = useCallback(
    (change: Partial<Place>) => {
      const [before, next] = [hashOf(latest.current), { ...latest.current, ...change }];
      if (location.hash !== before) history.replaceState(null, '', before);
      if (hashOf(next) !== before) history.pushState(null, '', hashOf(next));
      settle(next);
    },
    [settle],
  );

  return { place, go, glide };
}
