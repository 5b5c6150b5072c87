import { comparisons } from './comparison.ts';
import type { EngineFigures, Library } from './figures.ts';
import { percentiles } from './percentiles.ts';

/** What a figure is to be; `undefined` values were not measured. */
export interface Goal {
  what: string;
  value: number | undefined;
  atMost?: number;
  atLeast?: number;
}

/** At 10,000 papers, and at 100,000. */
type Pair = [tenThousand: number, hundredThousand: number];

/** Our figures beside what they are to be. Smaller libraries than 10,000 papers are held to the goals of that. */
export function goals({ size, engines }: Library): Goal[] {
  const [ours, ...peers] = engines;
  if (ours?.engine !== 'gleaner') return [];
  const at = ([tenThousand, hundredThousand]: Pair) => (size > 10_000 ? hundredThousand : tenThousand);
  return [
    ...speedGoals(ours, at),
    ...ratioGoals(ours, peers, size),
    ...qualityGoals(ours, peers, at),
    ...indexGoals(ours, at),
    rebuildGoal(ours, peers),
  ];
}

function speedGoals(ours: EngineFigures, at: (pair: Pair) => number): Goal[] {
  const { p50, p95, p99, max } = percentiles(ours.keystrokes);
  return [
    { what: 'keystroke p50, ms', value: p50, atMost: at([0.2, 1.2]) },
    { what: 'keystroke p95, ms', value: p95, atMost: at([0.8, 5]) },
    { what: 'keystroke p99, ms', value: p99, atMost: at([1.2, 8]) },
    { what: 'keystroke max, ms', value: max, atMost: at([3, 16]) },
  ];
}

/** Peers that scan or walk catch up as libraries shrink: there are no ratios to reach below 10,000 papers. */
function ratioGoals(ours: EngineFigures, peers: EngineFigures[], size: number): Goal[] {
  if (size < 10_000) return [];
  const all = comparisons(ours, peers);
  const ratio = (peer: string, part: 'p50' | 'p95', atLeast: number): Goal => {
    return { what: `× ${peer} at ${part}`, value: all.find((one) => one.peer === peer)?.ratio[part], atLeast };
  };
  return [
    ratio('fuse', 'p50', 2_000),
    ratio('minisearch', 'p50', 95),
    ratio('minisearch', 'p95', 500),
    ratio('flexsearch forward', 'p95', size > 10_000 ? 3.5 : 1.9),
  ];
}

function qualityGoals(ours: EngineFigures, peers: EngineFigures[], at: (pair: Pair) => number): Goal[] {
  const { quality, foundNothing } = ours;
  const best = (part: 'recall1' | 'recall10' | 'reciprocalRank') =>
    Math.max(0, ...peers.filter((peer) => peer.quality.count === quality.count).map((peer) => peer.quality[part]));
  return [
    { what: 'R@1', value: quality.recall1, atLeast: at([0.97, 0.95]) },
    { what: 'R@10', value: quality.recall10, atLeast: at([0.985, 0.99]) },
    { what: 'MRR', value: quality.reciprocalRank, atLeast: at([0.98, 0.965]) },
    { what: 'R@1, the best peer', value: quality.recall1, atLeast: best('recall1') },
    { what: 'R@10, the best peer', value: quality.recall10, atLeast: best('recall10') },
    { what: 'MRR, the best peer', value: quality.reciprocalRank, atLeast: best('reciprocalRank') },
    { what: `gibberish that finds nothing, of ${foundNothing.of}`, value: foundNothing.count, atLeast: 13 },
  ];
}

function indexGoals(ours: EngineFigures, at: (pair: Pair) => number): Goal[] {
  const { saved, megabytes, addOneMilliseconds, addHundredMilliseconds, sameLists } = ours;
  return [
    { what: `same lists from many parts, of ${sameLists?.of}`, value: sameLists?.count, atLeast: sameLists?.of ?? 0 },
    { what: 'saved, bytes a paper', value: saved?.bytesPerPaper, atMost: 650 },
    { what: 'memory, MB', value: megabytes, atMost: at([8, 65]) },
    { what: 'load, ms', value: saved?.loadMilliseconds, atMost: at([8, 15]) },
    { what: 'similar papers p50, ms', value: ours.similarMilliseconds?.p50, atMost: 10 },
    {
      what: 'longest slice of a merge, nothing else in memory, ms',
      value: ours.longestMergeSliceMilliseconds,
      atMost: 16,
    },
    { what: 'longest slice of finding all, ms', value: ours.longestSliceForAllMilliseconds, atMost: 50 },
    { what: 'add one paper, ms', value: addOneMilliseconds, atMost: 1 },
    { what: 'add 100 papers, ms', value: addHundredMilliseconds, atMost: 25 },
  ];
}

function rebuildGoal(ours: EngineFigures, peers: EngineFigures[]): Goal {
  const peer = peers.find(({ engine }) => engine === 'minisearch');
  return {
    what: '× minisearch at rebuilding',
    value: peer && peer.buildMilliseconds / ours.buildMilliseconds,
    atLeast: 3.7,
  };
}

/** "reached", "MISSED" or "not measured". */
export function verdict({
  value,
  atMost = Number.POSITIVE_INFINITY,
  atLeast = Number.NEGATIVE_INFINITY,
}: Goal): string {
  if (value === undefined) return 'not measured';
  return value <= atMost && value >= atLeast ? 'reached' : 'MISSED';
}
