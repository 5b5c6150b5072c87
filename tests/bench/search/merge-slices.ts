import { PaperIndex, type SearchablePaper } from '../../../lib/search/index.ts';
import { buildSegment } from '../../../lib/search/segments/build.ts';
import type { Segment } from '../../../lib/search/segments/segment.ts';
import { endlessPapers } from '../../search/corpus/corpus.ts';
import { cpuTime } from './clock.ts';

const lists = 40;

/**
 * The longest that our index works in one go, in milliseconds of CPU time, while a library of so many papers that arrives
 * in forty lists becomes few segments. The first merges are cold and do not count. To be run in a process of its own with
 * `--expose-gc`: as in the background, nothing but the index is in memory, whose garbage would count too.
 */
export function longestMergeSlice(size: number): number {
  const segments = segmentsOf(size);
  globalThis.gc?.();
  const index = new PaperIndex();
  let longest = 0;
  for (const [list, segment] of segments.entries()) {
    index.attach(segment);
    const longestHere = mergeAll(index);
    if (list > lists / 4) longest = Math.max(longest, longestHere);
  }
  return longest;
}

function segmentsOf(size: number): Segment[] {
  const stream = endlessPapers();
  const take = (_: unknown, list: number) => {
    const length = Math.round(((list + 1) * size) / lists) - Math.round((list * size) / lists);
    return buildSegment(Array.from({ length }, () => stream.next().value as SearchablePaper));
  };
  return Array.from({ length: lists }, take);
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
