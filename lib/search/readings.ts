import type { Correction } from './corrections.ts';
import type { PaperIndex } from './paper-index.ts';
import type { QueryWord } from './query.ts';
import type { Postings, Vocabulary, Word } from './vocabulary.ts';

/** One way to read a word of the query: words of the library that it stands for, and how sure that is, from 0 to 1. */
export interface Reading {
  words: Word[];
  postings: Postings;
  weight: number;
  /** Counts in title, authors, tags and venue only: too little is typed for the long texts. */
  isHeadOnly: boolean;
}

/** All ways to read each word of the query. A word that the library lacks is corrected. */
export function readQuery(query: QueryWord[], index: PaperIndex): Reading[][] {
  const { vocabulary } = index;
  return query.map((word, place) => {
    const known = [...knownReadings(word, vocabulary), ...joinedReadings(query, place, vocabulary)];
    return known.length ? known : [...corrected(word, index, 0.85), ...splitReadings(word.text, vocabulary)];
  });
}

/** Ways to read each word of the query as another, misspelt, although the library has it. */
export function misreadQuery(query: QueryWord[], index: PaperIndex): Reading[][] {
  return query.map((word) => corrected(word, index, 0.5));
}

function knownReadings({ text, isTyping }: QueryWord, vocabulary: Vocabulary): Reading[] {
  const exact = vocabulary.get(text);
  const longer = isTyping && text.length > 1 ? vocabulary.beginningWith(text).filter((word) => word !== exact) : [];
  const isShort = text.length === 2;
  return [
    ...(exact ? [reading(exact, 1)] : []),
    ...longer.map((word) => ({ ...reading(word, isShort ? 0.6 : 0.72), isHeadOnly: isShort })),
  ];
}

/** "pre training" also stands for pretraining. */
function joinedReadings(query: QueryWord[], place: number, vocabulary: Vocabulary): Reading[] {
  const texts = query.slice(Math.max(0, place - 1), place + 2).map(({ text }) => text);
  const joined = texts.slice(1).map((text, before) => texts[before] + text);
  const known = joined.filter((text) => text.length > 4).map((text) => vocabulary.get(text));
  return known.filter((word) => word !== undefined).map((word) => reading(word, 0.9));
}

function corrected({ text, isTyping }: QueryWord, index: PaperIndex, weight: number): Reading[] {
  return index
    .corrections(text, isTyping)
    .map((correction) => reading(correction.word, weight * likelihood(text, correction)));
}

function likelihood(typed: string, { word, distance, isPrefix }: Correction): number {
  return 0.55 ** (distance - 1 + (isPrefix ? 0.35 : 0)) * (word.text[0] === typed[0] ? 1 : 0.8);
}

/** "deeplearning" also stands for deep and learning: of all ways to split, the one that most papers know. */
function splitReadings(text: string, vocabulary: Vocabulary): Reading[] {
  let best: Reading[] = [];
  for (let end = 3; end <= text.length - 3; end++) {
    const first = vocabulary.get(text.slice(0, end));
    const second = vocabulary.get(text.slice(end));
    if (!first || !second) continue;
    const postings = both(first, second);
    const isBetter = postings.papers.length > (best[0]?.postings.papers.length ?? 0);
    if (isBetter) best = [{ words: [first, second], postings, weight: 0.6, isHeadOnly: false }];
  }
  return best;
}

/** The papers that have both words, each with the lesser weight. */
function both(first: Postings, second: Postings): Postings {
  const places = new Map(second.papers.map((paper, place) => [paper, place]));
  const common: Postings = { papers: [], heads: [], totals: [] };
  first.papers.forEach((paper, place) => {
    const other = places.get(paper);
    if (other === undefined) return;
    common.papers.push(paper);
    common.heads.push(Math.min(first.heads[place] as number, second.heads[other] as number));
    common.totals.push(Math.min(first.totals[place] as number, second.totals[other] as number));
  });
  return common;
}

function reading(word: Word, weight: number): Reading {
  return { words: [word], postings: word, weight, isHeadOnly: false };
}
