import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answerTo, isUndecided, queryOf, type Results, type Wanted, withMore } from '../../components/results.ts';
import { useMoment } from './use-moment.ts';
import { type FirstPapers, useNewest } from './use-newest.ts';
import { useSearch } from './use-search.ts';
import { useTypingPause } from './use-typing-pause.ts';

export type { Results };

/**
 * What is typed, the query that it stands for, and what that gives, kept up to date with the library. Until the results
 * of a query are there, they are those of the query before, and it is `busy`; undefined until the first ones are.
 * `isCalm` once the first ones have been painted, and there was a moment to spare since. The end of the list, being near,
 * asks for more as soon as nobody types.
 * @param first as many as fill the page, to be painted first
 */
export function useResults(first: FirstPapers) {
  const { count } = first;
  const [{ typed, ...wanted }, setWanted] = useState<Wanted>({ typed: '', shown: count, newest: count });
  const query = queryOf(typed);
  const [isCalm, setCalm] = useState(false);
  const { newest, revision } = useNewest(wanted.newest, first, isCalm);
  // As few as of what is found: rows that are there are filled, others are made or taken away, which takes longer.
  const shown = useMemo(
    () => newest && { ...newest, papers: newest.papers.slice(0, wanted.shown) },
    [newest, wanted.shown],
  );
  const wasShown = useRef(false);
  const found = useSearch(query, wanted.shown, revision, isCalm);
  const results = answerTo(query, found, shown, wasShown.current);
  useEffect(() => {
    wasShown.current ||= results !== undefined;
  });
  const busy = results?.query.trim() !== query.trim() || isUndecided(results);
  useMoment(results !== undefined && !busy, setCalm);
  const { noteKey, inPause } = useTypingPause();
  const setQuery = useCallback(
    (typed: string) => {
      noteKey();
      setWanted(({ newest }) => ({ typed, shown: count, newest }));
    },
    [count, noteKey],
  );
  const showMore = useCallback(() => inPause(() => setWanted(withMore)), [inPause]);
  return { typed, query, results, busy, isCalm, setQuery, showMore };
}
