import type { QueryWord, Reading } from './readings.ts';
import { shownWords } from './shown-words.ts';
import { type Token, tokens } from './tokens.ts';

/** So many texts are kept with their words: those of a screen's rows, which the next key marks again, many times over. */
const MOST = 500;

const read = new Map<string, Token[]>();

/**
 * Where the matched words stand in a text, for highlighting: UTF-16 offsets, in order, none touching another.
 * @param isMatched whether a folded word was searched for
 */
export function markWords(text: string, isMatched: (word: string) => boolean): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const { word, start, end } of wordsInOrder(text)) {
    if (!isMatched(word)) continue;
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function wordsInOrder(text: string): Token[] {
  const known = read.get(text);
  if (known) return known;
  const words = [...tokens(text), ...shownWords(text)].sort((a, b) => a.start - b.start);
  if (read.size >= MOST) read.clear();
  read.set(text, words);
  return words;
}

/** Whether a word of a text is one that was searched for. @param readings how each word of the query was read */
export function matcher(query: readonly QueryWord[], readings: readonly Reading[]): (word: string) => boolean {
  const wanted = readings.filter((_, at) => query[at]?.isRequired);
  const words = new Set(wanted.flatMap((reading) => [...reading.words.map(({ word }) => word), ...bothOf(reading)]));
  const beginnings = wanted.flatMap(({ beginning }) => beginning?.text ?? []);
  return (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

function bothOf({ both }: Reading): string[] {
  return both ? [both.first, both.second] : [];
}
