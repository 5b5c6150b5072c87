import { editDistance } from './distance.ts';
import { lacking, letterSet } from './letters.ts';
import type { Word } from './vocabulary.ts';

/** A word of the library that a mistyped word may stand for. */
export interface Correction {
  word: Word;
  /** Edits between the two; between what was typed and the word's beginning when it is still being typed. */
  distance: number;
  /** The word goes on after what was typed. */
  isPrefix: boolean;
}

const most = 24;

/** How many edits a word of this length may be away: none below four letters, one below eight, else two. */
export function allowedDistance(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * The words that `typed` most likely stands for, itself left out, the likeliest first.
 * @param isTyping the word may go on: "trasfor" stands for transformer
 */
export function corrections(typed: string, words: Iterable<Word>, isTyping: boolean): Correction[] {
  const found = allCorrections(typed, words, isTyping).map((correction) => ({
    correction,
    cost: cost(typed, correction),
  }));
  found.sort((a, b) => a.cost - b.cost || (a.correction.word.text < b.correction.word.text ? -1 : 1));
  return found.slice(0, most).map(({ correction }) => correction);
}

/** Every word within the allowed distance, in no order. */
export function allCorrections(typed: string, words: Iterable<Word>, isTyping: boolean): Correction[] {
  const limit = allowedDistance(typed);
  const letters = letterSet(typed);
  const found: Correction[] = [];
  if (limit === 0) return found;
  for (const word of words) {
    if (lacking(letters, word.letters) > limit || word.text.length < typed.length - limit) continue;
    const correction = correct(typed, word, limit, isTyping);
    if (correction) found.push(correction);
  }
  return found;
}

function correct(typed: string, word: Word, limit: number, isTyping: boolean): Correction | undefined {
  const whole = editDistance(typed, word.text, limit);
  if (whole === 0) return undefined;
  if (whole <= limit) return { word, distance: whole, isPrefix: false };
  if (!isTyping || word.text.startsWith(typed)) return undefined;
  const distance = editDistance(typed, word.text, limit, true);
  return distance <= limit ? { word, distance, isPrefix: true } : undefined;
}

/** Few edits, a frequent word and the same first letter make a likely correction. */
function cost(typed: string, { word, distance, isPrefix }: Correction): number {
  const frequency = Math.log2(1 + Math.min(word.papers.length, 4_096));
  const isSameFirst = word.text[0] === typed[0];
  return distance + (isPrefix ? 0.35 : 0) - 0.04 * frequency - (isSameFirst ? 0.25 : 0);
}
