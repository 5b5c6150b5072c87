import type { Place } from './board.ts';
import type { Correction, Corrections } from './corrections.ts';
import type { Inflections } from './inflections.ts';
import type { Join } from './joins.ts';
import type { PaperIndex } from './paper-index.ts';
import { idf } from './scoring.ts';

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
  /** Words, each with how sure that is, from 0 to 1; the likeliest first. */
  words: { word: string; weight: number }[];
  /** What was meant if the word, which the library has, is a misprint: a word that more papers have. */
  instead?: string;
  /** Every word that begins so. */
  beginning?: { text: string; weight: number; isHeadOnly: boolean };
  /** Two words that a paper must both have. */
  both?: { first: string; second: string; weight: number };
  /** About how many papers have any of them. */
  papers: number;
}

/** What another form of a word counts against the word itself, were it as rare. */
const inflectedWeight = 0.5;

/** What a word counts that may have been meant instead of one that the library has. */
export const misreadWeight = 0.5;

/** How to read each word of the query. One that the library lacks in every form is corrected. */
export function readQuery(
  query: QueryWord[],
  joins: readonly Join[],
  index: PaperIndex,
  inflections: Inflections,
  corrections: Corrections,
): Reading[] {
  return query.map((word) => {
    const known = inflected(knownReading(word, index), word, index, inflections);
    const joined = joins.filter(({ parts }) => parts.includes(word.text)).flatMap(({ words }) => words);
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
  const [likeliest] = found;
  const isMisprint = likeliest !== undefined && likeliest.papers > reading.papers;
  const papers = found.reduce((sum, correction) => sum + correction.papers, 0);
  const words = [...reading.words, ...found.map((correction) => asWord(text, correction, misreadWeight))];
  const instead = isMisprint && { instead: likeliest.word };
  return { ...reading, words, ...instead, papers: Math.min(index.size, reading.papers + papers / 4) };
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

/** A reading to which the other forms of the word are added; a more frequent form says less about a paper. */
function inflected(
  reading: Reading,
  { text, isRequired, place }: QueryWord,
  index: PaperIndex,
  inflections: Inflections,
): Reading {
  if (!isRequired || place === 'authors') return reading;
  const others = reading.beginning ? inflections.beyond(text) : inflections.of(text);
  if (others.length === 0) return reading;
  const papers =
    reading.papers ||
    Math.min(
      index.size,
      others.reduce((sum, other) => sum + other.papers, 0),
    );
  const rarity = idf(papers, index.size);
  const words = others.map((other) => ({
    word: other.word,
    weight: inflectedWeight * Math.min(1, idf(other.papers, index.size) / rarity),
  }));
  return { ...reading, words: [...reading.words, ...words], papers };
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
