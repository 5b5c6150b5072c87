import { useEffect, useState } from 'react';
import type { Results } from './use-results.ts';

/** The search engine: it loads its index when the first papers have been painted, or with the first key that is pressed. */
const engine = () => import('../../lib/actions/search-papers.ts');

/**
 * What a query finds. Until it is found, what the query before has found; undefined for a blank query. Throws, as a
 * component does, when the library cannot be read.
 * @param library something that is another one when the library has changed
 * @param isCalm whether there is a moment to load the index before anything is searched
 */
export function useSearch(query: string, limit: number, library: unknown, isCalm: boolean): Results | undefined {
  const [found, setFound] = useState<Results>();
  const [failure, setFailure] = useState<unknown>();
  const [loaded, setLoaded] = useState(0);
  const isWanted = isCalm || query.trim() !== '';
  useEffect(() => (isWanted ? load(() => setLoaded((count) => count + 1)) : undefined), [isWanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the library, or more of it, is a reason to search again
  useEffect(() => {
    let wanted = true;
    search(query, limit).then(
      (results) => wanted && setFound(results),
      (error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [query, limit, library, loaded]);
  if (failure) throw failure;
  return found;
}

async function search(query: string, limit: number): Promise<Results | undefined> {
  if (!query.trim()) return undefined;
  const { searchPapers } = await engine();
  return { query, ...(await searchPapers(query, limit)) };
}

/** Loads the index. Calls back when the same search may find more; what goes wrong is told when something is searched. */
function load(onLoaded: () => void): () => void {
  const watching = import('../../lib/actions/library-search.ts').then(({ onMoreLoaded }) => onMoreLoaded(onLoaded));
  watching
    .then(engine)
    .then(({ searchPapers }) => searchPapers('', 0), console.warn)
    .catch(() => {});
  return () => void watching.then((end) => end());
}
