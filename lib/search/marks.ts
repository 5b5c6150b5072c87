import { tokens } from './tokens.ts';

/**
 * Where the matched words stand in a text, for highlighting: UTF-16 offsets, in order, none touching another.
 * @param words folded, as the index has them
 */
export function markWords(text: string, words: ReadonlySet<string>): [start: number, end: number][] {
  if (words.size === 0) return [];
  const found = tokens(text).filter(({ word }) => words.has(word));
  found.sort((a, b) => a.start - b.start);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
