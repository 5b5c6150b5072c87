import { PaperIndex, type SearchablePaper } from '../../../lib/search/index.ts';
import { cpuTime } from './clock.ts';

const lists = 40;

/**
 * The longest that our index works in one go, in milliseconds of CPU time, while a library that arrived in forty lists
 * becomes few segments. The first merge is cold and does not count.
 */
export function longestMergeSlice(library: readonly SearchablePaper[]): number {
  const index = new PaperIndex();
  let longest = 0;
  for (let list = 0; list < lists; list++) {
    index.add(library.filter((_, place) => place % lists === list));
    const longestHere = mergeAll(index);
    if (list > lists / 4) longest = Math.max(longest, longestHere);
  }
  return longest;
}

function mergeAll(index: PaperIndex): number {
  const slices: number[] = [];
  while (mergeOnce(index, slices));
  return Math.max(...slices);
}

/** Whether there was something to merge. */
function mergeOnce(index: PaperIndex, slices: number[]): boolean {
  const merging = index.merge();
  for (;;) {
    const start = cpuTime();
    const { done, value } = merging.next();
    slices.push(cpuTime() - start);
    if (done) return value;
  }
}
