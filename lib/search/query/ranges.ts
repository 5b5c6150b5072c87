/** Whole numbers, both ends inclusive; at least one is there. */
export interface Range {
  from?: number;
  to?: number;
}

const forms: [form: RegExp, range: (first: number, second: number) => Range][] = [
  [/^=?(\d+)$/, (only) => ({ from: only, to: only })],
  [/^(\d+)\.\.$/, (from) => ({ from })],
  [/^\.\.(\d+)$/, (to) => ({ to })],
  [/^(\d+)\.\.(\d+)$/, (one, other) => ({ from: Math.min(one, other), to: Math.max(one, other) })],
  [/^>=(\d+)$/, (from) => ({ from })],
  [/^<=(\d+)$/, (to) => ({ to })],
  [/^>(\d+)$/, (below) => ({ from: below + 1 })],
  [/^<(\d+)$/, (above) => ({ to: above - 1 })],
];

/** Reads `5`, `5..`, `..9`, `5..9`, `>5`, `>=5`, `<9` and `<=9`; undefined for anything else or out of bounds. */
export function readRange(text: string, least: number, most: number): Range | undefined {
  for (const [form, range] of forms) {
    const found = form.exec(text);
    if (found) return within(range(Number(found[1]), Number(found[2])), least, most);
  }
  return undefined;
}

function within(range: Range, least: number, most: number): Range | undefined {
  return [range.from, range.to].every((end) => end === undefined || (end >= least && end <= most)) ? range : undefined;
}

/** A range as `readRange` reads it, in its shortest form; the same for days. */
export function printRange({ from, to }: { from?: number | string; to?: number | string }): string {
  return from === to ? `${from}` : `${from ?? ''}..${to ?? ''}`;
}
