import type { Range } from './marks.ts';

/** A part of a text, with the marks that fall into it. */
export interface Passage {
  text: string;
  ranges: Range[];
}

/** How much may stand before the first mark. */
const LEAD = 16;
/** How much may be missing at the end so that no word is cut. */
const TAIL = 20;

/**
 * The passage of at most `length` UTF-16 units with the most different words marked; of such, one with more of them in
 * its first third, which may be all that there is room for; the beginning where nothing is marked. It begins at a word
 * and has “…” where something is cut off.
 * @param ranges in order, none overlapping another
 */
export function snippet(text: string, ranges: Range[], length: number): Passage {
  const start = startOfBest(text, ranges, length);
  const end = endOfWord(text, start, start + length);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: within(ranges, start, end).map(([from, to]) => [from + shift, to + shift]),
  };
}

function startOfBest(text: string, ranges: Range[], length: number): number {
  let best = { start: 0, words: 0, early: 0 };
  for (const [mark] of ranges) {
    const start = startOfWord(text, mark);
    const words = differentWords(text, within(ranges, start, start + length));
    const early = differentWords(text, within(ranges, start, start + length / 3));
    if (words > best.words || (words === best.words && early > best.early)) best = { start, words, early };
  }
  return best.start;
}

function differentWords(text: string, ranges: Range[]): number {
  return new Set(ranges.map((range) => text.slice(...range).toLowerCase())).size;
}

function within(ranges: Range[], start: number, end: number): Range[] {
  return ranges.filter(([from, to]) => from >= start && to <= end);
}

/** Where a word begins a little before a mark; the mark itself in a script without spaces. */
function startOfWord(text: string, mark: number): number {
  if (mark <= LEAD) return 0;
  const gap = text.indexOf(' ', mark - LEAD);
  return gap === -1 || gap >= mark ? mark : gap + 1;
}

/** Where the last whole word before `limit` ends; `limit` itself in a script without spaces. */
function endOfWord(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const gap = text.lastIndexOf(' ', limit);
  if (gap > Math.max(start, limit - TAIL)) return gap;
  const isInPair = /[\udc00-\udfff]/.test(text.charAt(limit));
  return isInPair ? limit - 1 : limit;
}
