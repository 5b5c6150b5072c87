import { letterSet } from './letters.ts';

/** The papers that a word occurs in; the three lists run in parallel. */
export interface Postings {
  /** Slots of the papers. */
  papers: number[];
  /** How much the word says about the paper, in title, authors, tags and venue alone. */
  heads: number[];
  /** The same, with note and abstract. */
  totals: number[];
}

/** A word of the library. */
export interface Word extends Postings {
  text: string;
  /** Its letters as a set, to tell at a glance words that cannot be alike. */
  letters: number;
}

/** Every word that some paper has. */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly byBeginning = new Map<string, Set<Word>>();

  /** The word, if some paper has it. */
  get(text: string): Word | undefined {
    return this.words.get(text);
  }

  all(): Iterable<Word> {
    return this.words.values();
  }

  /** The words that begin so. @param prefix two letters or more */
  beginningWith(prefix: string): Word[] {
    const near = this.byBeginning.get(prefix.slice(0, 2)) ?? [];
    return [...near].filter((word) => word.text.startsWith(prefix));
  }

  /** The word, entered if no paper had it so far. */
  enter(text: string): Word {
    const known = this.words.get(text);
    if (known) return known;
    const word = { text, letters: letterSet(text), papers: [], heads: [], totals: [] };
    this.words.set(text, word);
    const beginning = text.slice(0, 2);
    const near = this.byBeginning.get(beginning);
    if (near) near.add(word);
    else this.byBeginning.set(beginning, new Set([word]));
    return word;
  }

  /** Forgets a word that no paper has any more. */
  drop(word: Word): void {
    this.words.delete(word.text);
    this.byBeginning.get(word.text.slice(0, 2))?.delete(word);
  }
}
