import { useCallback, useEffect, useState } from 'react';
import { watchLibrary } from '../../../lib/library/watch.ts';
import { type Drawn, useDrawn } from './use-drawn.ts';

export interface Drawing extends Drawn {
  /** The library has changed since it was read, also where reading it anew was called off. */
  isStale: boolean;
  draw(): void;
  cancel(): void;
}

/** The library's pictures: drawn once, and again when that is asked for. Throws, as a component does, when they cannot be. */
export function usePictures(): Drawing {
  const [round, setRound] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  const drawn = useDrawn(round, isCancelled);
  const isStale = useChanges(round);
  const draw = useCallback(() => {
    setCancelled(false);
    setRound((last) => last + 1);
  }, []);
  const cancel = useCallback(() => setCancelled(true), []);
  return { ...drawn, isStale: isStale || isCancelled, draw, cancel };
}

/** Whether the library has changed since this round began. */
function useChanges(round: number): boolean {
  const [{ of, latest }, setRevisions] = useState({ of: 0, latest: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round begins with the library as it is
  useEffect(() => {
    let first: number | undefined;
    return watchLibrary((revision) => {
      first ??= revision;
      setRevisions({ of: first, latest: revision });
    }, console.warn);
  }, [round]);
  return of !== latest;
}
