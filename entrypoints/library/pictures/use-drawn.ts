import { useEffect, useState } from 'react';
import type { Pictures } from '../../../lib/actions/pictures.ts';
import { picturesAside } from '../../../lib/actions/pictures-aside.ts';

/** How far the pictures have come. */
export interface Drawn {
  /** The last ones that were drawn; the first time as far as they are. */
  pictures?: Pictures;
  progress?: { done: number; total: number } | undefined;
}

/**
 * Draws the pictures of the library, anew in each round, until that is called off. Throws, as a component does, when they
 * cannot be drawn.
 */
export function useDrawn(round: number, isCancelled: boolean): Drawn {
  const [pictures, setPictures] = useState<Pictures>();
  const [progress, setProgress] = useState<Drawn['progress']>({ done: 0, total: 0 });
  const [failure, setFailure] = useState<unknown>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is what is asked for
  useEffect(() => {
    if (isCancelled) return setProgress(undefined);
    const calling = new AbortController();
    setProgress({ done: 0, total: 0 });
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    // Pictures that are drawn anew take the place of the old ones all at once.
    const onDrawn = (some: Pictures) => setPictures((before) => (before?.met ? before : some));
    picturesAside({ onDrawn, onProgress, signal: calling.signal }).then(
      (all) => {
        setPictures(all);
        setProgress(undefined);
      },
      (error) => calling.signal.aborted || setFailure(error),
    );
    return () => calling.abort();
  }, [round, isCancelled]);

  if (failure) throw failure;
  return { ...(pictures && { pictures }), progress };
}
