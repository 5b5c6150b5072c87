import path from 'node:path';

/** Something that the demo did, what came of it, and the file that shows it. */
export interface Act {
  what: string;
  result: string;
  file?: string;
}

/** Acts as a table in plain text; files are named relative to the current folder. */
export function table(acts: Act[]): string {
  const cells = acts.map(({ what, result, file }) => [what, result, file ? path.relative('', file) : '']);
  const rows = [['Did', 'Result', 'See'], ...cells];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
