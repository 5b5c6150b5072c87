import { comparisons } from './comparison.ts';
import type { EngineFigures, Library } from './figures.ts';
import { type Goal, goals, verdict } from './goals.ts';
import { losses } from './losses.ts';
import { percentiles } from './percentiles.ts';

type Row = (string | number | undefined)[];

/** Everything that was measured over one library, as text. */
export function tables(library: Library): string {
  const [ours, ...peers] = library.engines;
  const papers = `${library.size.toLocaleString('en')} papers`;
  return [
    `\n${papers}: a keystroke in ms, the index, and the quality over nine classes`,
    table(library.engines.map(engineRow), engineHead),
    `\n${papers}: R@1 / R@10 by class`,
    classTable(library.engines),
    `\n${papers}: ours against each peer on the very same keystrokes`,
    table(ours ? comparisonRows(ours, peers) : [], [
      'peer',
      'keystrokes',
      'ours p50',
      'p95',
      'theirs p50',
      'p95',
      '× p50',
      '× p95',
    ]),
    `\n${papers}: goals`,
    table(goals(library).map(goalRow), ['', 'figure', 'goal', '']),
    `\n${papers}: where a peer is ahead`,
    table(
      losses(library).map(({ what, peer, ours, theirs }) => [what, peer, ours, theirs]),
      ['', 'peer', 'ours', 'theirs'],
    ),
  ].join('\n');
}

const engineHead =
  'engine,p50,p95,p99,max,keystrokes,R@1,R@10,MRR,queries,nothing,build ms,bytes a paper,load ms,MB,add 1 ms,add 100 ms'.split(
    ',',
  );

function engineRow(of: EngineFigures): Row {
  const { p50, p95, p99, max } = percentiles(of.keystrokes);
  const { recall1, recall10, reciprocalRank, count } = of.quality;
  const nothing = `${of.foundNothing.count}/${of.foundNothing.of}`;
  const quality = [recall1, recall10, reciprocalRank].map((value) => value.toFixed(3));
  const saved = [of.saved?.bytesPerPaper, of.saved?.loadMilliseconds];
  const speed = [p50, p95, p99, max, of.keystrokes.length];
  const adding = [of.addOneMilliseconds, of.addHundredMilliseconds];
  return [of.engine, ...speed, ...quality, count, nothing, of.buildMilliseconds, ...saved, of.megabytes, ...adding];
}

function classTable(engines: EngineFigures[]): string {
  const classes = Object.keys(engines[0]?.qualityByClass ?? {}).sort();
  const rows = engines.map(({ engine, qualityByClass }) => [
    engine,
    ...classes.map((name) => {
      const quality = qualityByClass[name];
      return quality && `${quality.recall1.toFixed(2)} / ${quality.recall10.toFixed(2)}`;
    }),
  ]);
  return table(rows, ['engine', ...classes]);
}

function comparisonRows(ours: EngineFigures, peers: EngineFigures[]): Row[] {
  return comparisons(ours, peers).map(({ peer, keystrokes, ours, theirs, ratio }) => {
    const times = [ratio.p50, ratio.p95].map((value) => `${number(value)}×`);
    return [peer, keystrokes, ours.p50, ours.p95, theirs.p50, theirs.p95, ...times];
  });
}

function goalRow(goal: Goal): Row {
  const bound = goal.atMost === undefined ? `≥ ${number(goal.atLeast ?? 0)}` : `≤ ${number(goal.atMost)}`;
  return [goal.what, goal.value, bound, verdict(goal)];
}

function table(rows: Row[], head: string[]): string {
  const cells = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell) : (cell ?? '–')))),
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const padded = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells.map((row) => row.map(padded).join('  ')).join('\n');
}

/** Three digits that count. */
function number(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
