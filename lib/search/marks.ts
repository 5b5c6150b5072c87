import { tokens } from './tokens.ts';

/**
 * Where the matched words stand in a text, for highlighting: UTF-16 offsets, in order, none touching another.
 * @param isMatched whether a folded word was searched for
 */
export function markWords(text: string, isMatched: (word: string) => boolean): [start: number, end: number][] {
  const found = tokens(text).filter(({ word }) => isMatched(word));
  found.sort((a, b) => a.start - b.start);
  const ranges: [number, number][] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
