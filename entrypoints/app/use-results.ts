import { useCallback, useEffect, useRef, useState } from 'react';
import type { FoundPapers } from '../../lib/actions/search-papers.ts';
import { useMoment } from './use-moment.ts';
import { type FirstPapers, useNewest } from './use-newest.ts';
import { useSearch } from './use-search.ts';

/** What a query gives, as far as it is wanted; for a blank one the newest papers. */
export interface Results
  extends Partial<Pick<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'>>,
    Omit<FoundPapers, 'parsed' | 'help' | 'progress' | 'isPartial'> {
  query: string;
  /** How many dismissed papers the newest list has passed over. */
  hidden?: number;
}

/** The end of the list, being near, asks for more as soon as nobody types. */
const STEP = 50;
/** So long after a key nobody types, in milliseconds. */
const PAUSE = 200;

/**
 * What is typed, the query that it stands for, and what that gives, kept up to date with the library. Until the results
 * of a query are there, they are those of the query before, and it is `busy`; undefined until the first ones are.
 * `isCalm` once the first ones have been painted, and there was a moment to spare since.
 * @param first as many as fill the page, to be painted first
 */
export function useResults(first: FirstPapers) {
  const { count } = first;
  const [{ typed, ...wanted }, setWanted] = useState<Wanted>({ typed: '', newest: count, found: count });
  const query = queryOf(typed);
  const [isCalm, setCalm] = useState(false);
  const newest = useNewest(wanted.newest, first, isCalm);
  const found = useSearch(query, wanted.found, newest, isCalm);
  const results = answer(query, found, newest);
  const busy = results?.query.trim() !== query.trim() || isUndecided(results);
  useMoment(results !== undefined && !busy, setCalm);
  const typedAt = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setQuery = useCallback(
    (typed: string) => {
      typedAt.current = performance.now();
      setWanted(({ newest }) => ({ typed, newest, found: count }));
    },
    [count],
  );
  const showMore = useCallback(() => {
    const wait = () => {
      const left = typedAt.current + PAUSE - performance.now();
      if (left <= 0) setWanted(withMore);
      else waiting.current = setTimeout(wait, left);
    };
    clearTimeout(waiting.current);
    wait();
  }, []);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return { typed, query, results, busy, isCalm, setQuery, showMore };
}

/** What is wanted: what was typed, and how many papers of the newest and of those found. */
interface Wanted {
  typed: string;
  newest: number;
  found: number;
}

function withMore({ typed, newest, found }: Wanted): Wanted {
  return queryOf(typed).trim() ? { typed, newest, found: nextStep(found) } : { typed, newest: nextStep(newest), found };
}

/** A query that asks for nothing yet, such as `tag:`, is answered by the newest papers, as a blank one is. */
function answer(query: string, found: Results | undefined, newest: Results | undefined): Results | undefined {
  if (!query.trim() || !found) return newest;
  const asksNothing = found.query === query && found.parsed?.nodes.length === 0 && !found.parsed.sort;
  return asksNothing && newest ? { ...newest, query } : found;
}

/** One letter is the beginning of a word that nobody can know yet; one Chinese character is a word. */
function queryOf(typed: string): string {
  return /^\p{Script=Latin}$/u.test(typed.trim()) ? '' : typed;
}

const nextStep = (limit: number) => (Math.floor(limit / STEP) + 1) * STEP;

/** Nothing was found, in as much of the library as has been loaded: there may be something yet. */
export function isUndecided({ total, isPartial }: Pick<Results, 'total' | 'isPartial'>): boolean {
  return total === 0 && isPartial === true;
}
