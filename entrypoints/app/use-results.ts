import { useCallback, useState } from 'react';
import type { FoundPapers } from '../../lib/actions/search-papers.ts';
import { useNewest } from './use-newest.ts';
import { useSearch } from './use-search.ts';

/** What a query gives, as far as it is wanted; for a blank one the newest papers. */
export interface Results
  extends Partial<Pick<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'>>,
    Omit<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'> {
  query: string;
  /** How many dismissed papers the newest list has passed over. */
  hidden?: number;
}

/** As many as fill a popup, to be painted first; the end of the list, being near, asks for more at once. */
const SCREEN = 12;
const STEP = 50;

/**
 * What is typed, the query that it stands for, and what that gives, kept up to date with the library. Until the results
 * of a query are there, they are those of the query before; undefined until the first ones are.
 */
export function useResults() {
  const [{ typed, limit }, setWanted] = useState({ typed: '', limit: SCREEN });
  const query = isBeginning(typed) ? '' : typed;
  const newest = useNewest(limit);
  const found = useSearch(query, limit, newest);
  const setQuery = useCallback((typed: string) => setWanted({ typed, limit: SCREEN }), []);
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

/** Nothing was found, in as much of the library as has been loaded: there may be something yet. */
export function isUndecided({ total, isPartial }: Pick<Results, 'total' | 'isPartial'>): boolean {
  return total === 0 && isPartial === true;
}
