import { useCallback, useState } from 'react';

/** How wide the panes are, in pixels. */
interface Panes {
  places: number;
  details: number;
}

const KEY = 'library-panes';
const usual: Panes = { places: 216, details: 380 };

/** How wide the reader has made the panes on this device. */
export function usePanes() {
  const [panes, setPanes] = useState(stored);
  const resize = useCallback((change: Partial<Panes>) => {
    setPanes((now) => {
      const next = { ...now, ...change };
      localStorage.setItem(KEY, JSON.stringify(next));
      return next;
    });
  }, []);
  return { panes, resize };
}

function stored(): Panes {
  try {
    const { places, details } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { places: Number(places) || usual.places, details: Number(details) || usual.details };
  } catch {
    return usual;
  }
}
