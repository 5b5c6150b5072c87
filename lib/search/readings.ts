import type { Place } from './board.ts';
import type { Correction, Corrections } from './corrections.ts';
import type { PaperIndex } from './paper-index.ts';

/** A word of the query. */
export interface QueryWord {
  text: string;
  /** It may go on. */
  isTyping: boolean;
  /** A paper must have it. Not so for stop words and a last letter that has only just been typed. */
  isRequired: boolean;
  place: Place;
}

/** What a typed word stands for. Where a paper has several of them, the one that fits it best counts. */
export interface Reading {
  /** Words, each with how sure that is, from 0 to 1. */
  words: { word: string; weight: number }[];
  /** Every word that begins so. */
  beginning?: { text: string; weight: number; isHeadOnly: boolean };
  /** Two words that a paper must both have. */
  both?: { first: string; second: string; weight: number };
  /** About how many papers have any of them. */
  papers: number;
}

/** How to read each word of the query. A word that the library lacks is corrected. */
export function readQuery(query: QueryWord[], index: PaperIndex, corrections: Corrections): Reading[] {
  return query.map((word, place) => {
    const known = knownReading(word, index);
    const joined = joinedWords(query, place, index);
    if (known.papers > 0 || joined.length > 0) return { ...known, words: [...known.words, ...joined] };
    return unknownReading(word, index, corrections);
  });
}

/** A reading to which those words are added that it may be a misspelling of, although the library has it. */
export function misread(
  reading: Reading,
  { text, isTyping }: QueryWord,
  index: PaperIndex,
  corrections: Corrections,
): Reading {
  const found = corrections.of(text, isTyping);
  const papers = found.reduce((sum, correction) => sum + correction.papers, 0);
  const words = [...reading.words, ...found.map((correction) => asWord(text, correction, 0.5))];
  return { ...reading, words, papers: Math.min(index.size, reading.papers + papers / 4) };
}

function knownReading({ text, isTyping }: QueryWord, index: PaperIndex): Reading {
  const exact = index.papersWith(text);
  const words = exact > 0 ? [{ word: text, weight: 1 }] : [];
  const occurrences = isTyping && text.length > 1 ? index.occurrencesOf(text) : 0;
  if (occurrences === 0) return { words, papers: exact };
  const papers = Math.min(index.size, exact > 0 ? Math.max(exact, (exact + occurrences) / 2) : occurrences);
  const isShort = text.length === 2;
  return { words, beginning: { text, weight: isShort ? 0.6 : 0.72, isHeadOnly: isShort }, papers };
}

/** "pre training" also stands for pretraining. */
function joinedWords(query: QueryWord[], place: number, index: PaperIndex): Reading['words'] {
  const texts = query.slice(Math.max(0, place - 1), place + 2).map(({ text }) => text);
  const joined = texts.slice(1).map((text, before) => texts[before] + text);
  const known = joined.filter((text) => text.length > 4 && index.papersWith(text) > 0);
  return known.map((word) => ({ word, weight: 0.9 }));
}

function unknownReading({ text, isTyping }: QueryWord, index: PaperIndex, corrections: Corrections): Reading {
  const found = corrections.of(text, isTyping);
  const sum = found.reduce((papers, correction) => papers + correction.papers, 0);
  const words = found.map((correction) => asWord(text, correction, 0.85));
  const split = words.length === 0 ? splitReading(text, index) : undefined;
  return { words, ...(split && { both: split.both }), papers: Math.min(index.size, sum || (split?.papers ?? 0)) };
}

function asWord(typed: string, { word, distance, isPrefix }: Correction, weight: number): Reading['words'][number] {
  const likelihood = 0.55 ** (distance - 1 + (isPrefix ? 0.35 : 0)) * (word[0] === typed[0] ? 1 : 0.8);
  return { word, weight: weight * likelihood };
}

/** "deeplearning" also stands for deep and learning: of all ways to split, the one whose rarer half most papers have. */
function splitReading(
  text: string,
  index: PaperIndex,
): (Pick<Reading, 'papers'> & Required<Pick<Reading, 'both'>>) | undefined {
  let best: ReturnType<typeof splitReading>;
  for (let end = 3; end <= text.length - 3; end++) {
    const [first, second] = [text.slice(0, end), text.slice(end)];
    const papers = Math.min(index.papersWith(first), index.papersWith(second));
    if (papers > (best?.papers ?? 0)) best = { papers, both: { first, second, weight: 0.6 } };
  }
  return best;
}
