import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import { noMarks } from '../../components/marks.ts';
import type { FoundPapers } from '../../lib/actions/search-papers.ts';
import { changesSince, countPapers, newestPapers } from '../../lib/library/index.ts';
import { useSearch } from './use-search.ts';

/** What a query gives, as far as it is wanted; for a blank one the newest papers. */
export interface Results
  extends Partial<Pick<FoundPapers, 'parsed' | 'help' | 'progress'>>,
    Omit<FoundPapers, 'parsed' | 'help' | 'progress'> {
  query: string;
}

/** As many as fill a popup, to be painted first; the end of the list, being near, asks for more at once. */
const SCREEN = 12;
const STEP = 50;

/**
 * What is typed, the query that it stands for, and what that gives, kept up to date with the library. Until the results of a query are there, they are those
 * of the query before; undefined until the first ones are.
 */
export function useResults() {
  const [{ typed, limit }, setWanted] = useState({ typed: '', limit: SCREEN });
  const query = isBeginning(typed) ? '' : typed;
  const newest = useLiveQuery(() => findNewest(limit).catch(speakUp), [limit]);
  const found = useSearch(query, limit, newest);
  const setQuery = useCallback((typed: string) => setWanted({ typed, limit: STEP }), []);
  const showMore = useCallback(() => setWanted(({ typed, limit }) => ({ typed, limit: nextStep(limit) })), []);
  return { typed, query, results: answer(query, found, newest), setQuery, showMore };
}

/** A query that asks for nothing yet, such as `tag:`, is answered by the newest papers, as a blank one is. */
function answer(query: string, found: Results | undefined, newest: Results | undefined): Results | undefined {
  if (!query.trim() || !found) return newest;
  const asksNothing = found.query === query && found.parsed?.nodes.length === 0 && !found.parsed.sort;
  return asksNothing && newest ? { ...newest, query } : found;
}

/** One letter is the beginning of a word that nobody can know yet; one Chinese character is a word. */
const isBeginning = (typed: string) => /^\p{Script=Latin}$/u.test(typed.trim());

const nextStep = (limit: number) => (Math.floor(limit / STEP) + 1) * STEP;

async function findNewest(limit: number): Promise<Results> {
  // The last is asked so that any change, also of a paper further down, makes Dexie ask all of this again.
  const [papers, total] = await Promise.all([
    newestPapers(limit),
    countPapers(),
    changesSince(Number.POSITIVE_INFINITY),
  ]);
  return { query: '', papers, total, someWordsMissing: false, marks: noMarks };
}

/** A live query says nothing of a database that cannot be opened; the reader should hear of it. */
function speakUp(error: unknown): never {
  const reason = String(error).split('\n', 1)[0];
  throw new Error(reason, { cause: error });
}
