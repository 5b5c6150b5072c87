import type { FoundPapers } from '../../lib/actions/search-papers.ts';
import type { Results } from './use-results.ts';

type Engine = typeof import('../../lib/actions/search-papers.ts');

let loading: Promise<Engine> | undefined;
let loaded: Engine | undefined;

/** The search engine: it loads its index when the first papers have been painted, or with the first key that is pressed. */
function engine(): Promise<Engine> {
  // To ask for a module is to wait for the browser, even where it is there; an answer in time for the next frame cannot.
  loading ??= import('../../lib/actions/search-papers.ts').then((engine) => {
    loaded = engine;
    return engine;
  });
  return loading;
}

/**
 * What a query finds, no promise where that can be said at once; nothing for a blank one.
 * @param revision that of the library, once it is watched; until then `load` tells when there is more
 */
export function search(query: string, limit: number, revision?: number): Results | Promise<Results> | undefined {
  if (!query.trim()) return undefined;
  const known = revision ?? 'loaded';
  const results = (found: FoundPapers) => ({ query, ...found });
  const answer =
    loaded?.searchPapers(query, limit, known) ?? engine().then(({ searchPapers }) => searchPapers(query, limit, known));
  return answer instanceof Promise ? answer.then(results) : results(answer);
}

/** Reads, as soon as there is a moment, what the next letter may bring up. @returns what calls that off */
export function lookAhead(query: string, revision: number | undefined): () => void {
  const read = () => engine().then(({ readOn }) => readOn(query, revision));
  const idle = requestIdleCallback(() => void read().catch(console.warn));
  return () => cancelIdleCallback(idle);
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
