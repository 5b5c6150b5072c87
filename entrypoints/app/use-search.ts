import { useEffect, useMemo, useState } from 'react';
import { load, lookAhead, search } from './search-engine.ts';
import { useArrived } from './use-arrived.ts';
import type { Results } from './use-results.ts';

/**
 * What a query finds. Until it is found, what the query before has found; undefined for a blank query. Throws, as a
 * component does, when the library cannot be read.
 * @param revision that of the library, once it is known: another one is a reason to search again
 * @param isCalm whether there is a moment to load the index before anything is searched
 */
export function useSearch(
  query: string,
  limit: number,
  revision: number | undefined,
  isCalm: boolean,
): Results | undefined {
  const [loaded, setLoaded] = useState(0);
  const isWanted = isCalm || query.trim() !== '';
  useEffect(() => (isWanted ? load(() => setLoaded((count) => count + 1)) : undefined), [isWanted]);
  // Sought while it is drawn: mostly the answer is there at once, and is drawn with the key that asked for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: more of the library is a reason to search again
  const answer = useMemo(() => search(query, limit, revision), [query, limit, revision, loaded]);
  const found = useArrived(answer);
  const answered = found?.query;
  useEffect(() => (answered ? lookAhead(answered, revision) : undefined), [answered, revision]);
  return found;
}
