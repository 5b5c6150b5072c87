import { useEffect, useState } from 'react';
import { load, lookAhead, search } from './search-engine.ts';
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
  const [found, setFound] = useState<Results>();
  const [failure, setFailure] = useState<unknown>();
  const [loaded, setLoaded] = useState(0);
  const isWanted = isCalm || query.trim() !== '';
  useEffect(() => (isWanted ? load(() => setLoaded((count) => count + 1)) : undefined), [isWanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more of the library is a reason to search again
  useEffect(() => {
    let wanted = true;
    search(query, limit, revision).then(
      (results) => wanted && setFound(results),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [query, limit, revision, loaded]);
  const answered = found?.query;
  useEffect(() => (answered ? lookAhead(answered, revision) : undefined), [answered, revision]);
  if (failure) throw failure;
  return found;
}
