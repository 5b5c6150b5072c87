import { papersWithWordAt } from './counts.ts';
import type { PaperIndex } from './paper-index.ts';
import { Remembered } from './remembered.ts';
import { textAt } from './segments/bytes.ts';
import { placesBeginningWith } from './segments/sorted-texts.ts';
import { beginningOf, canEnd, SHORTEST_STEM, stemOf } from './stem.ts';

/** A word of the library that is another only in its ending. */
export interface Inflection {
  word: string;
  /** How many papers have it. */
  papers: number;
}

/** How many words' inflections are remembered: those of some queries. */
const mostRemembered = 1_000;

/** The other forms that a library has of words: datasets for dataset, quantization for quantizing. */
export class Inflections {
  private readonly remembered: Remembered<Inflection[]>;

  constructor(private readonly index: PaperIndex) {
    this.remembered = new Remembered(index, mostRemembered);
  }

  /** The other forms of a word, those that most papers have first. */
  of(word: string): Inflection[] {
    return word.length < SHORTEST_STEM ? [] : this.remembered.of(word, () => inflections(this.index, word));
  }

  /** Those that do not begin with the word itself. */
  beyond(word: string): Inflection[] {
    const mayBe = beginningOf(stemOf(word)) !== word;
    return mayBe ? this.of(word).filter((other) => !other.word.startsWith(word)) : [];
  }
}

function inflections(index: PaperIndex, word: string): Inflection[] {
  const stem = stemOf(word);
  const beginning = beginningOf(stem);
  const found = new Map<string, number>();
  for (const part of index.parts) {
    const { words } = part.segment;
    const [from, to] = placesBeginningWith(words, beginning);
    for (let place = from; place < to; place++) {
      const other = textAt(words, place);
      const isOther = other !== word && canEnd(other.slice(beginning.length)) && stemOf(other) === stem;
      const papers = isOther ? papersWithWordAt(part, place) : 0;
      if (papers > 0) found.set(other, papers + (found.get(other) ?? 0));
    }
  }
  const all = Array.from(found, ([other, papers]) => ({ word: other, papers }));
  return all.sort((a, b) => b.papers - a.papers || (a.word < b.word ? -1 : 1));
}
