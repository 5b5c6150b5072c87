import type { Results } from './use-results.ts';

/** The search engine: it loads its index when the first papers have been painted, or with the first key that is pressed. */
const engine = () => import('../../lib/actions/search-papers.ts');

/** What a query finds; nothing for a blank one. */
export async function search(query: string, limit: number): Promise<Results | undefined> {
  if (!query.trim()) return undefined;
  const { searchPapers } = await engine();
  return { query, ...(await searchPapers(query, limit)) };
}

/** Loads the index. Calls back when the same search may find more; what goes wrong is told when something is searched. */
export function load(onLoaded: () => void): () => void {
  const watching = import('../../lib/actions/library-search.ts').then(({ onMoreLoaded }) => onMoreLoaded(onLoaded));
  watching
    .then(engine)
    .then(({ searchPapers }) => searchPapers('', 0), console.warn)
    .catch(() => {});
  return () => void watching.then((end) => end());
}
