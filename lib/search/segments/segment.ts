import type { Texts } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * An index of up to 65,535 papers, which never changes. In it each paper goes by its number from 0 on, each word by its
 * place in the dictionary.
 */
export interface Segment {
  /** How many papers there are. */
  size: number;
  /** All words, sorted. */
  words: Dictionary;
  /** How many papers have each word. */
  papersWith: Uint16Array;
  /** Words of title, authors, tags, venue and note. */
  head: Postings;
  /** Words of the abstract. */
  body: Postings;
  /** Every identifier of every paper, sorted; several papers may share one. */
  identifiers: Texts;
  identified: Uint16Array;
  /** For each paper the place of its own identifier among all. */
  ownIdentifiers: Uint32Array;
  /** Epoch milliseconds for each paper. */
  lastSeen: Float64Array;
  titles: Texts;
  facets: Facets;
}

/** For each word the papers that have it, in the order of their numbers. */
export interface Postings {
  /** Where each word's papers begin, and where the last one's end. */
  starts: Uint32Array;
  papers: Uint16Array;
  /** How much the word says about the paper, from 1 to 255. In heads the last two bits say where it stands. */
  impacts: Uint8Array;
}

/** Facts such as `tag:vision` and `year:2023`, sorted, and the papers that they hold for. */
export interface Facets extends Texts {
  /** Where each fact's papers begin, and where the last one's end. */
  paperStarts: Uint32Array;
  papers: Uint16Array;
}

/** Papers are numbered in 16 bits, and how many have a word is counted in as many. */
export const LARGEST_SEGMENT = 65_535;

/** Where a word of a head stands: bits of its impact. */
export const IN_TITLE = 1;
export const IN_AUTHORS = 2;
export const PLACES = IN_TITLE | IN_AUTHORS;
