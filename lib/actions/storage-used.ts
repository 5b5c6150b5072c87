import { countPapers, type StoreSize, storeSizes, watchLibrary } from '../library/index.ts';

/** What Gleaner takes up. */
export interface StorageUsed {
  papers: number;
  stores: StoreSize[];
  /** What the browser says of all of it, in bytes; `undefined` where it does not say. */
  total: number | undefined;
}

/** How much of the disk Gleaner uses, and for what. */
async function storageUsed(): Promise<StorageUsed> {
  const [papers, stores, { usage }] = await Promise.all([countPapers(), storeSizes(), navigator.storage.estimate()]);
  return { papers, stores, total: usage };
}

/** So long the library has to be left alone, in milliseconds. */
const CALM = 1_000;

/**
 * Calls back at once, and whenever the library has changed and is then left alone for a moment: to count all of it after
 * each step of a sync or an import would take longer than the step.
 * @returns what ends it
 */
export function watchStorageUsed(tell: (used: StorageUsed) => void): () => void {
  const look = () => void storageUsed().then(tell, console.warn);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasLooked = false;
  const end = watchLibrary(() => {
    clearTimeout(timer);
    if (hasLooked) timer = setTimeout(look, CALM);
    else look();
    hasLooked = true;
  }, console.warn);
  return () => {
    clearTimeout(timer);
    end();
  };
}
