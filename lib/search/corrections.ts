import { papersWithWordAt } from './counts.ts';
import type { PaperIndex } from './paper-index.ts';
import { Remembered } from './remembered.ts';
import { textAt } from './segments/bytes.ts';
import { nearWords } from './segments/near-words.ts';

/** A word of the library that a mistyped word may stand for. */
export interface Correction {
  word: string;
  /** How many papers have it. */
  papers: number;
  /** Edits between the two; between what was typed and the word's beginning when it is still being typed. */
  distance: number;
  /** The word goes on after what was typed. */
  isPrefix: boolean;
}

const most = 24;
/** How many words' corrections are remembered: those of a few queries. */
const mostRemembered = 200;

/** How many edits a word of this length may be away: none below four letters, one below eight, else two. */
export function allowedDistance(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

/** The same for a beginning: two edits of a short one would make it that of very different words. */
function allowedPrefixDistance(typed: string): number {
  return typed.length < 12 ? Math.min(1, allowedDistance(typed)) : 2;
}

/** What mistyped words may stand for. */
export class Corrections {
  private readonly remembered: Remembered<Correction[]>;

  constructor(private readonly index: PaperIndex) {
    this.remembered = new Remembered(index, mostRemembered);
  }

  /**
   * The words that `typed` most likely stands for, itself left out, the likeliest first.
   * @param isTyping the word may go on: "trasfor" stands for transformer
   */
  of(typed: string, isTyping: boolean): Correction[] {
    return this.remembered.of(`${typed} ${isTyping}`, () =>
      likeliest(typed, allCorrections(this.index, typed, isTyping)),
    );
  }
}

/** Every word within a distance, the allowed one at first, in no order. */
export function allCorrections(
  index: PaperIndex,
  typed: string,
  isTyping: boolean,
  limit = allowedDistance(typed),
): Correction[] {
  if (limit === 0) return [];
  const prefixLimit = isTyping ? Math.min(limit, allowedPrefixDistance(typed)) : 0;
  const found = new Map<string, Correction>();
  for (const part of index.parts) {
    const { words } = part.segment;
    nearWords(words, typed, limit, prefixLimit, (place, distance, isPrefix) => {
      const word = textAt(words, place);
      const papers = papersWithWordAt(part, place) + (found.get(word)?.papers ?? 0);
      if (papers > 0) found.set(word, { word, papers, distance, isPrefix });
    });
  }
  return [...found.values()];
}

/** Of many corrections the likeliest, in that order. */
export function likeliest(typed: string, found: Correction[]): Correction[] {
  const priced = found.map((correction) => ({ correction, cost: cost(typed, correction) }));
  priced.sort((a, b) => a.cost - b.cost || (a.correction.word < b.correction.word ? -1 : 1));
  return priced.slice(0, most).map(({ correction }) => correction);
}

/** Few edits, a frequent word and the same first letter make a likely correction. */
function cost(typed: string, { word, papers, distance, isPrefix }: Correction): number {
  const frequency = Math.log2(1 + Math.min(papers, 4_096));
  const isSameFirst = word[0] === typed[0];
  return distance + (isPrefix ? 0.35 : 0) - 0.04 * frequency - (isSameFirst ? 0.25 : 0);
}
