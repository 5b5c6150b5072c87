import { useEffect, useState } from 'react';
import type { Results } from './use-results.ts';

/** The search engine and all that comes with it, which nobody should wait for who only opens the popup. */
const engine = () => import('../../lib/actions/search-papers.ts');

/**
 * What a query finds. Until it is found, what the query before has found; undefined for a blank query. Throws, as a
 * component does, when the library cannot be read.
 * @param library something that is another one when the library has changed, and undefined until it has been shown
 */
export function useSearch(query: string, limit: number, library: unknown): Results | undefined {
  const [found, setFound] = useState<Results>();
  const [failure, setFailure] = useState<unknown>();
  const [loaded, setLoaded] = useState(0);
  const isShown = library !== undefined;
  useEffect(() => (isShown ? warmUp() : undefined), [isShown]);
  useEffect(() => watchLoading(() => setLoaded((count) => count + 1)), []);
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

/** Calls back when the same search may find more. */
function watchLoading(onLoaded: () => void) {
  let end = () => {};
  let isOver = false;
  void import('../../lib/actions/library-search.ts').then(({ onMoreLoaded }) => {
    if (!isOver) end = onMoreLoaded(onLoaded);
  });
  return () => {
    isOver = true;
    end();
  };
}

/** Lets the engine load its index before the first key is pressed, and after the first papers are painted. */
function warmUp() {
  const idle = requestIdleCallback(async () => (await engine()).searchPapers('', 0));
  return () => cancelIdleCallback(idle);
}
