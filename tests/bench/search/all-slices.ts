import type { SearchablePaper } from '../../../lib/search/index.ts';
import { Search } from '../../../lib/search/index.ts';
import { cpuTime } from './clock.ts';

const lines = ['sort:seen', 'sort:title', 'sort:published', 'learning', 'learning sort:title', 'trasnformer'];

/**
 * The longest that our search works in one go, in milliseconds of CPU time, while all papers of a line are found and put
 * in their order. The first round is cold and does not count.
 */
export function longestSliceForAll(library: readonly SearchablePaper[]): number {
  const search = new Search();
  search.add(library);
  longestOf(search);
  return longestOf(search);
}

function longestOf(search: Search): number {
  return Math.max(...lines.map((line) => longestSlice(search, line)));
}

function longestSlice(search: Search, line: string): number {
  const work = search.searchInSlices(line, { limit: Number.POSITIVE_INFINITY });
  let longest = 0;
  for (let done = false; !done; ) {
    const start = cpuTime();
    done = work.next().done === true;
    longest = Math.max(longest, cpuTime() - start);
  }
  return longest;
}
