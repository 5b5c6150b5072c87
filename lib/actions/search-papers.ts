import { papersById } from '../library/bare.ts';
import { dayOf } from '../library/day.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import type { SearchHelp, SearchResult } from '../search/index.ts';
import { inSlices, oneSlice } from './in-slices.ts';
import { fromCurrentSearch, type Known, loadedUpTo, type Progress, wholeSearch } from './library-search.ts';
import type { LoadedSearch } from './loaded-search.ts';
import { readPapers } from './read-papers.ts';

/** The best papers of a search, and what it takes to show them. */
export interface FoundPapers extends Pick<SearchResult, 'someWordsMissing' | 'marks'> {
  /** The best, in their order. */
  papers: SavedPaper[];
  /** How many papers match in all. */
  total: number;
  /** What the line was read as. */
  parsed: SearchResult['query'];
  /** What to try, when nothing was found or not every word. */
  help: SearchHelp | undefined;
  /** How much of the library can be searched already, when that is not all of it. */
  progress: Progress | undefined;
  /** What is not found may yet be: not all of the library has been loaded. */
  isPartial: boolean;
}

/** Of so many of the best papers with all the words of a phrase it is looked up at once whether they have the phrase. */
const CHECKED = 1_000;
const BATCH = 100;

type Searched = SearchResult | Promise<SearchResult>;

/**
 * Searches the whole library. The answer is no promise where it need not wait: the index is up to `known`, the search
 * takes no longer than a slice, and the papers have been read. So it can be drawn with the key that asked for it.
 * @param limit how many papers are wanted
 * @param known up to where it should know the library; all of it when not said
 */
export function searchPapers(line: string, limit: number, known?: Known): FoundPapers | Promise<FoundPapers> {
  const loaded = known === undefined ? undefined : loadedUpTo(known);
  if (!loaded) return fromCurrentSearch((loaded) => searchLoaded(loaded, line, limit), known);
  const work = searching(loaded, line, limit);
  const { done, value } = oneSlice(work);
  if (!done) return searchLoaded(loaded, line, limit, inSlices(work));
  if (value.holds || isLacking(loaded, value)) return searchLoaded(loaded, line, limit, value);
  const papers = readPapers(value.ids, loaded.revision);
  const answer = (papers: SavedPaper[]) => ({ papers, ...told(loaded, value) });
  return papers instanceof Promise ? papers.then(answer) : answer(papers);
}

/** So many of the best papers of a line are most of those that its next letter brings to the top. */
const AHEAD = 60;

/** Reads what the next letter may bring to the top, so that its answer need not wait for it. @param known as above */
export function readOn(line: string, known?: Known): Promise<void> {
  return fromCurrentSearch(async (loaded) => {
    const { ids, holds } = await inSlices(searching(loaded, line, AHEAD));
    // Whether a paper has a phrase is looked up in the papers: too much for a guess.
    if (!holds) await readPapers(ids, loaded.revision);
  }, known);
}

/** The ids of all papers that a line finds, the best first. Waits until all of the library can be searched. */
export async function foundIds(line: string): Promise<PaperId[]> {
  return (await found(await wholeSearch(), line, Number.POSITIVE_INFINITY)).ids;
}

/** All papers of a line by their ids, the best first; and what else there is to say of it. */
export interface FoundIds extends Omit<FoundPapers, 'papers'> {
  ids: PaperId[];
}

/** Searches the whole library for all that a line finds, without reading the papers where that can be helped. */
export function findIds(line: string): Promise<FoundIds> {
  return fromCurrentSearch((loaded) => found(loaded, line, Number.POSITIVE_INFINITY));
}

async function searchLoaded(
  loaded: LoadedSearch,
  line: string,
  limit: number,
  result?: Searched,
): Promise<FoundPapers> {
  const { ids, ...rest } = await found(loaded, line, limit, result);
  return { papers: await readPapers(ids.slice(0, limit), loaded.revision), ...rest };
}

async function found(
  loaded: LoadedSearch,
  line: string,
  limit: number,
  searched: Searched = inSlices(searching(loaded, line, limit)),
): Promise<FoundIds> {
  const result = await searched;
  const { ids, total } = result.holds ? await withPhrases(loaded, line, limit) : result;
  const answer = told(loaded, { ...result, total });
  const asksForHelp = isLacking(loaded, { ...result, total });
  const help = asksForHelp ? await inSlices(loaded.search.helpInSlices(line, dayOf(Date.now()))) : undefined;
  return { ids, ...answer, help };
}

function searching({ search }: LoadedSearch, line: string, limit: number): Generator<undefined, SearchResult> {
  return search.searchInSlices(line, { limit, today: dayOf(Date.now()) });
}

function isLacking({ isPartial }: LoadedSearch, { query, total, someWordsMissing }: SearchResult): boolean {
  return !isPartial && query.nodes.length > 0 && (total === 0 || someWordsMissing);
}

/** What there is to say of a result besides its papers. */
function told({ progress, isPartial }: LoadedSearch, { query: parsed, total, someWordsMissing, marks }: SearchResult) {
  return { parsed, total, someWordsMissing, marks, help: undefined, progress, isPartial };
}

/** So many papers as are wanted, or all there are, for which the phrases of a line hold; how many there are at least. */
async function withPhrases(loaded: LoadedSearch, line: string, limit: number) {
  let result = await inSlices(searching(loaded, line, Math.max(limit, CHECKED)));
  const ids: PaperId[] = [];
  let looked = 0;
  while (looked < result.total && (looked === 0 || ids.length < limit)) {
    // A rare phrase of frequent words may be in none of the best.
    if (looked === result.ids.length) result = await inSlices(searching(loaded, line, Number.POSITIVE_INFINITY));
    const next = result.ids.slice(looked, looked + CHECKED);
    if (next.length === 0) break;
    looked += next.length;
    ids.push(...(await idsThat(result, next)));
  }
  const unlooked = result.inDoubt ? result.total - looked : 0;
  return { ids, total: ids.length + unlooked };
}

/** Of these papers those for which the phrases hold: where the index cannot tell, they are read. */
async function idsThat({ holds, inDoubt }: SearchResult, ids: PaperId[]): Promise<PaperId[]> {
  const asked = inDoubt ? ids.filter((id) => inDoubt.has(id)) : ids;
  const lacking = new Set(asked);
  for (let at = 0; at < asked.length; at += BATCH) {
    for (const paper of await papersById(asked.slice(at, at + BATCH))) if (holds?.(paper)) lacking.delete(paper.id);
  }
  return ids.filter((id) => !lacking.has(id));
}
