import { watchUnsent } from '../library/index.ts';

/** Calls back at once, and whenever it is another number, with how many changes wait to be sent. @returns what ends it */
export function watchWaiting(onCount: (count: number) => void): () => void {
  return watchUnsent(onCount);
}
