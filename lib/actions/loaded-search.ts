import { Search } from '../search/index.ts';
import { inSlices } from './in-slices.ts';

/** How much of the library can be searched already. */
export interface Progress {
  done: number;
  total: number;
}

/** What has been loaded of the library; another one when it is loaded anew. */
export interface LoadedSearch {
  search: Search;
  /** The change of the library up to which it is loaded; none before anything is. */
  revision?: number;
  progress?: Progress | undefined;
  /** Settled when all of the stored index is there; until then its parts must not be merged. */
  whole: Promise<unknown>;
  /** More of the library is still to come, and what is not found may yet be. */
  isPartial: boolean;
  /** What is being read of the library; each is settled when that is there, and rejected when it cannot be read. */
  readings: Set<Promise<void>>;
}

export function nothingLoaded(): LoadedSearch {
  return { search: new Search(), whole: Promise.resolve(), isPartial: true, readings: new Set() };
}

let merging = Promise.resolve();

/** Merges what should be, after whatever is being merged; resolves when that is done. */
export function merge({ search, whole }: LoadedSearch): Promise<unknown> {
  merging = merging.then(async () => {
    await whole;
    while (await inSlices(search.index.merge()));
  });
  merging = merging.catch(console.warn);
  return merging;
}

const listeners = new Set<() => void>();

/** Tells when the same query may find more, since more of the library has been loaded. @returns what ends that */
export function onMoreLoaded(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The same query may find more. */
export function moreLoaded(): void {
  for (const listener of listeners) listener();
}
