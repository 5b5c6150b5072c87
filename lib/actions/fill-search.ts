import { papersById } from '../library/bare.ts';
import type { PaperId, SeenPaper } from '../library/index.ts';
import { type PaperIndex, Search } from '../search/index.ts';
import { type LoadedSearch, merge, moreLoaded, type Progress } from './loaded-search.ts';

/** The database library, which the first search does not wait for. */
const library = () => import('../library/index.ts');

/** So many papers are read at a time: the page has to answer to keys meanwhile. */
export const BATCH = 100;

/**
 * Whether to read the whole library is quicker than to read only what has changed: rows in their order come much quicker
 * than rows by name.
 * @param known how many papers are known so far
 */
export function isMostlyNew(changed: readonly PaperId[], known: number): boolean {
  return changed.length > BATCH && changed.length > 2 * known;
}

/** So many changes are worth a list of all papers, to see which are gone. */
const MANY = 1_000;

/**
 * Takes papers that are gone out of an index at once, where many papers have changed: to ask for each one takes as long
 * as to read it.
 * @returns those that are left to be read, as far as is known
 */
export async function dropGone(index: PaperIndex, changed: PaperId[]): Promise<PaperId[]> {
  if (changed.length < MANY) return changed;
  const left = new Set(await (await library()).allIds());
  index.remove(changed.filter((id) => !left.has(id)));
  return changed.filter((id) => left.has(id));
}

/** Reads the whole library into a new search. @param isWanted whether that is still of use */
export async function readAll(state: LoadedSearch, isWanted: () => boolean): Promise<void> {
  state.search = new Search();
  const { allPapers, countPapers } = await library();
  await read(state, allPapers(BATCH), await countPapers(), isWanted);
}

/** Reads papers that have changed, or are gone. @param isWanted whether that is still of use */
export function readAgain(state: LoadedSearch, ids: PaperId[], isWanted: () => boolean): Promise<void> {
  return read(state, changedPapers(state.search, ids), ids.length, isWanted);
}

async function* changedPapers({ index }: Search, changed: PaperId[]): AsyncGenerator<SeenPaper[]> {
  const { withSightings } = await library();
  const ids = await dropGone(index, changed);
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const papers = await withSightings(await papersById(batch));
    const left = new Set(papers.map(({ id }) => id));
    index.remove(batch.filter((id) => !left.has(id)));
    yield papers;
  }
}

async function read(
  state: LoadedSearch,
  batches: AsyncIterable<SeenPaper[]>,
  total: number,
  isWanted: () => boolean,
): Promise<void> {
  const { search } = state;
  let done = 0;
  for await (const papers of batches) {
    if (!isWanted() || state.search !== search) return;
    search.index.add(papers);
    done += papers.length;
    if (done < total) await pause(state, { done, total });
  }
  state.progress = undefined;
  void merge(state);
}

/** So often is it told that more can be found, in milliseconds: to search again takes a while among many papers. */
const OFTEN = 250;
let toldAt = 0;

/** Between two batches the page answers to keys. */
async function pause(state: LoadedSearch, progress: Progress): Promise<void> {
  state.progress = progress;
  await merge(state);
  if (performance.now() < toldAt + OFTEN) return;
  toldAt = performance.now();
  moreLoaded();
}
