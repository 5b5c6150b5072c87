import { useCallback, useEffect, useState } from 'react';
import type { Pictures } from '../../../lib/actions/pictures.ts';
import { picturesAside } from '../../../lib/actions/pictures-aside.ts';
import { watchLibrary } from '../../../lib/library/watch.ts';

/** How far the pictures have come. */
export interface Drawing {
  /** The last ones that were drawn; the first time as far as they are. */
  pictures?: Pictures;
  progress?: { done: number; total: number } | undefined;
  /** The library has changed since it was read. */
  isStale: boolean;
  draw(): void;
  cancel(): void;
}

/** The library's pictures: drawn once, and again when that is asked for. Throws, as a component does, when they cannot be. */
export function usePictures(): Drawing {
  const [round, setRound] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  const [drawn, setDrawn] = useState<Pictures>();
  const [progress, setProgress] = useState<Drawing['progress']>({ done: 0, total: 0 });
  const [failure, setFailure] = useState<unknown>();
  const isStale = useChanges(round);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what is asked for
  useEffect(() => {
    const calling = new AbortController();
    if (isCancelled) return;
    setProgress({ done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    // Pictures that are drawn anew take the place of the old ones all at once.
    const onDrawn = (some: Pictures) => setDrawn((before) => (before?.met ? before : some));
    picturesAside({ onDrawn, onProgress, signal: calling.signal }).then(
      (all) => {
        setDrawn(all);
        setProgress(undefined);
      },
      (error) => calling.signal.aborted || setFailure(error),
    );
    return () => calling.abort();
  }, [round, isCancelled]);

  const draw = useCallback(() => {
    setCancelled(false);
    setRound((last) => last + 1);
  }, []);
  const cancel = useCallback(() => {
    setCancelled(true);
    setProgress(undefined);
  }, []);
  if (failure) throw failure;
  return { ...(drawn && { pictures: drawn }), progress, isStale, draw, cancel };
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
