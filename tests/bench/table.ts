/** One figure of the bench: what was measured, against what, and how much it may be at most. */
export interface Figure {
  what: string;
  ours: string;
  peer: string;
  value: number;
  atMost: number;
  unit: '×' | 'frames' | 'kB' | 'MB' | 'moves' | 'ms' | 'popups' | 'requests' | 'rows' | 'tasks';
}

/** The middle of the values. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A figure that is a ratio of two medians of the same run, in milliseconds. */
export function ratio(what: string, ours: number[], peer: number[], atMost: number): Figure {
  const [mine, theirs] = [median(ours), median(peer)];
  const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
  return { what, ours: milliseconds(mine), peer: milliseconds(theirs), value: mine / theirs, atMost, unit: '×' };
}

/** A figure that stands for itself. */
export function limit(what: string, value: number, atMost: number, unit: Figure['unit']): Figure {
  return { what, ours: `${value.toFixed(1)} ${unit}`, peer: '', value, atMost, unit };
}

/** Prints figures as a table. */
export function print(figures: Figure[]): void {
  const rows = figures.map(({ what, ours, peer, value, atMost, unit }) => [
    what,
    ours,
    peer,
    `${value.toFixed(2)} ${unit}`,
    `${atMost} ${unit}`,
    value <= atMost ? 'reached' : 'MISSED',
  ]);
  const all = [['', 'Gleaner', 'peer', 'figure', 'at most', ''], ...rows];
  const widths = (all[0] as string[]).map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  for (const row of all) console.log(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
}
