import { allPapers, changesSince, papersById } from '../library/index.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { createSearch, type SearchResult } from '../search/index.ts';

/** The best papers of a search, and what it takes to show them. */
export interface FoundPapers extends Pick<SearchResult, 'someWordsMissing' | 'marks'> {
  /** The best, in rank order. */
  papers: SavedPaper[];
  /** How many papers match in all. */
  total: number;
}

let search = createSearch();
let revision: number | undefined;
let refreshing = Promise.resolve();

/**
 * Searches the whole library. The first call reads it all; later ones read what has changed since.
 * @param limit how many papers are wanted
 */
export async function searchPapers(query: string, limit: number): Promise<FoundPapers> {
  const { ids, someWordsMissing, marks } = await ranked(query);
  return { papers: await papersById(ids.slice(0, limit)), total: ids.length, someWordsMissing, marks };
}

/** What `lib/search` makes of a query, over the library as it is at this moment. */
export async function ranked(query: string): Promise<SearchResult> {
  refreshing = refreshing.catch(() => {}).then(refresh);
  await refreshing;
  return search.search(query);
}

async function refresh(): Promise<void> {
  const { revision: latest, ids } = await changesSince(revision);
  if (ids) await readAgain(ids);
  else await readAll();
  revision = latest;
}

async function readAll(): Promise<void> {
  const whole = createSearch();
  // Few at a time: the popup has to answer to keys meanwhile.
  for await (const batch of allPapers(40)) whole.add(batch);
  search = whole;
}

async function readAgain(ids: PaperId[]): Promise<void> {
  const papers = await papersById(ids);
  const there = new Set(papers.map(({ id }) => id));
  search.remove(ids.filter((id) => !there.has(id)));
  search.add(papers);
}
