import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { type Marks, noMarks } from '../../components/marks.ts';
import { changesSince, countPapers, newestPapers } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { useSearch } from './use-search.ts';

/** What a query gives, as far as it is wanted; for a blank one the newest papers. */
export interface Results {
  query: string;
  papers: SavedPaper[];
  /** How many there are in all. */
  total: number;
  someWordsMissing: boolean;
  marks: Marks;
}

const STEP = 50;

/**
 * A query and what it gives, kept up to date with the library. Until the results of a query are there, they are those
 * of the query before; undefined until the first ones are.
 */
export function useResults() {
  const [{ query, limit }, setWanted] = useState({ query: '', limit: STEP });
  const newest = useLiveQuery(() => findNewest(limit), [limit]);
  const found = useSearch(query, limit, newest);
  const setQuery = useCallback((query: string) => setWanted({ query, limit: STEP }), []);
  const showMore = useCallback(() => setWanted(({ query, limit }) => ({ query, limit: limit + STEP })), []);
  return { query, results: query.trim() && found ? found : newest, setQuery, showMore };
}

async function findNewest(limit: number): Promise<Results> {
  // The last is asked so that any change, also of a paper further down, makes Dexie ask all of this again.
  const [papers, total] = await Promise.all([
    newestPapers(limit),
    countPapers(),
    changesSince(Number.POSITIVE_INFINITY),
  ]);
  return { query: '', papers, total, someWordsMissing: false, marks: noMarks };
}
