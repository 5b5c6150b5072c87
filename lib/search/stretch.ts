/** Where a run of postings begins and ends. */
export interface Stretch {
  start: number;
  end: number;
  /** They are of one word, thus in the order of the papers. */
  isSorted: boolean;
}

/** Where a paper stands, or would, among postings from `start` to before `end` that are in the order of the papers. */
export function seek(papers: Uint16Array, paper: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((papers[middle] as number) < paper) low = middle + 1;
    else high = middle;
  }
  return low;
}
