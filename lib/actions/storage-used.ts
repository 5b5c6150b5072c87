import { countPapers, type StoreSize, storeSizes } from '../library/index.ts';

/** What Gleaner takes up. */
export interface StorageUsed {
  papers: number;
  stores: StoreSize[];
  /** What the browser says of all of it, in bytes; `undefined` where it does not say. */
  total: number | undefined;
}

/** How much of the disk Gleaner uses, and for what. */
export async function storageUsed(): Promise<StorageUsed> {
  const [papers, stores, { usage }] = await Promise.all([countPapers(), storeSizes(), navigator.storage.estimate()]);
  return { papers, stores, total: usage };
}
