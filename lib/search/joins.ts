import type { Inflections } from './inflections.ts';
import type { PaperIndex } from './paper-index.ts';

/** Neighbours in a query that the library writes as one word: "layout lm v3" stands for layoutlmv3. */
export interface Join {
  /** The place of the first of them, and of the one after the last. */
  from: number;
  to: number;
  parts: readonly string[];
  /** What they are together, whether the library has it so or in another form only. */
  text: string;
  words: { word: string; weight: number }[];
}

/** So many parts a name may have: instruct pix 2 pix. */
const mostParts = 4;
const shortest = 5;
/** The word has all parts but the last whole, and at least so much of that. */
const sharedLetters = 3;

const wholeWeight = 0.9;
const inflectedWeight = 0.6;

/** Every run of neighbours that stands for a word; the longest first. */
export function joinsIn(texts: readonly string[], index: PaperIndex, inflections: Inflections): Join[] {
  const joins: Join[] = [];
  for (let from = 0; from < texts.length - 1; from++) {
    let text = texts[from] as string;
    for (let to = from + 2; to <= Math.min(texts.length, from + mostParts); to++) {
      const last = texts[to - 1] as string;
      const beginning = text + last.slice(0, sharedLetters);
      // What no word begins with, no longer run is either.
      if (!index.hasBeginning(beginning)) break;
      text += last;
      const words = wordsFor(text, index, inflections).filter(({ word }) => word.startsWith(beginning));
      if (words.length > 0) joins.push({ from, to, parts: texts.slice(from, to), text, words });
    }
  }
  return joins.sort((a, b) => b.to - b.from - (a.to - a.from));
}

function wordsFor(text: string, index: PaperIndex, inflections: Inflections): Join['words'] {
  if (text.length < shortest) return [];
  const whole = index.papersWith(text) > 0 ? [{ word: text, weight: wholeWeight }] : [];
  return [...whole, ...inflections.of(text).map(({ word }) => ({ word, weight: inflectedWeight }))];
}

/** The texts, their runs put together; of runs that overlap the longest. */
export function putTogether(texts: readonly string[], joins: readonly Join[]): string[] {
  const chosen: Join[] = [];
  for (const join of joins) {
    if (chosen.every(({ from, to }) => join.to <= from || to <= join.from)) chosen.push(join);
  }
  return texts.flatMap((text, at) => {
    const join = chosen.find(({ from, to }) => from <= at && at < to);
    if (!join) return [text];
    return join.from === at ? [join.words[0]?.word ?? join.text] : [];
  });
}
