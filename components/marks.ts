/** A stretch of text, in UTF-16 offsets; `end` is the first one after it. */
export type Range = [start: number, end: number];

/** Where the words of a query match a text; in order, never overlapping. */
export type Marks = (text: string) => Range[];

/** For a list that no query made. */
export const noMarks: Marks = () => [];

/** A part of a text with the marks that fall into it. */
export interface Excerpt {
  text: string;
  ranges: Range[];
}

const LINE = 64;
const LEAD = 20;
const LONGEST = 280;

/**
 * The part of an abstract to show on one line: it begins a few words before the place where most marked letters stand
 * within one line's length, or at the beginning when nothing is marked.
 */
export function excerpt(text: string, ranges: Range[]): Excerpt {
  const start = startOfWord(text, densest(ranges) - LEAD);
  const end = start + LONGEST;
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  return {
    text: lead + text.slice(start, end),
    ranges: inside.map(([from, to]) => [from + shift, to + shift]),
  };
}

function densest(ranges: Range[]): number {
  let best = { start: 0, letters: 0 };
  for (const [start] of ranges) {
    const line = ranges.filter(([from, to]) => from >= start && to <= start + LINE);
    const letters = line.reduce((sum, [from, to]) => sum + to - from, 0);
    if (letters > best.letters) best = { start, letters };
  }
  return best.start;
}

function startOfWord(text: string, near: number): number {
  if (near <= 0) return 0;
  const gap = text.indexOf(' ', near);
  return gap === -1 || gap >= near + LEAD ? near : gap + 1;
}
