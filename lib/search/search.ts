import type { PaperId } from '../paper/paper.ts';
import { papersByIdentifier } from './identifiers.ts';
import { markWords } from './marks.ts';
import { PaperIndex } from './paper-index.ts';
import type { SearchablePaper } from './paper-words.ts';
import { type QueryWord, queryWords } from './query.ts';
import { newestFirst, rankPapers } from './ranking.ts';
import { misreadQuery, type Reading, readQuery } from './readings.ts';
import { type Matches, scorePapers } from './scoring.ts';

/** An index of papers that finds what a reader half remembers, typing mistakes included. */
export interface Search {
  /** Adds papers, or replaces those with the same id. Takes about 0.2 ms a paper: hand in some forty at a time. */
  add(papers: readonly SearchablePaper[]): void;
  /** Removes papers; ids that are not there do no harm. */
  remove(ids: readonly PaperId[]): void;
  /**
   * The papers with every word of the query in title, authors, tags, venue, note or abstract, the best first. The last
   * word may be unfinished. A blank query finds nothing.
   */
  search(query: string): SearchResult;
  readonly size: number;
}

export interface SearchResult {
  /** Best first. */
  ids: PaperId[];
  /** No paper has every word: these have the most telling ones. */
  someWordsMissing: boolean;
  /** Where the words that were found stand in a text: UTF-16 offsets, in order, none touching another. */
  marks(text: string): [start: number, end: number][];
}

/** An empty index. It keeps the papers it is given: change none of them, `add` a changed copy. */
export function createSearch(): Search {
  const index = new PaperIndex();
  return {
    add: (papers) => {
      for (const paper of papers) index.add(paper);
    },
    remove: (ids) => {
      for (const id of ids) index.remove(id);
    },
    search: (query) => searchIdentifiers(index, query) ?? searchWords(index, query),
    get size() {
      return index.size;
    },
  };
}

function searchIdentifiers(index: PaperIndex, query: string): SearchResult | undefined {
  const ids = papersByIdentifier(query, index.papers()).sort(newestFirst);
  return ids.length ? { ids, someWordsMissing: false, marks: () => [] } : undefined;
}

function searchWords(index: PaperIndex, typed: string): SearchResult {
  const query = queryWords(typed);
  const { readings, matches } = findMatches(index, query);
  const ids = rankPapers(index, typed, matches);
  const words = wordTexts(required(query, readings));
  return {
    ids,
    someWordsMissing: ids.length > 0 && !hasFull(matches),
    marks: (text) => markWords(text, words),
  };
}

interface Found {
  readings: Reading[][];
  matches: Matches;
}

/** When no paper has every word, words that the library knows may be misspelt too: "casual inference". */
function findMatches(index: PaperIndex, query: QueryWord[]): Found {
  const plain = match(index, query, readQuery(query, index));
  if (hasFull(plain.matches) || required(query, plain.readings).some((readings) => readings.length === 0)) return plain;
  const misread = misreadQuery(query, index);
  const both = plain.readings.map((readings, word) => [...readings, ...(misread[word] ?? [])]);
  const corrected = match(index, query, both);
  return hasFull(corrected.matches) ? corrected : plain;
}

function match(index: PaperIndex, query: QueryWord[], readings: Reading[][]): Found {
  return { readings, matches: scorePapers(query, readings, index.size) };
}

function hasFull({ papers, required }: Matches): boolean {
  return papers.some((paper) => paper.count === required);
}

function required(query: QueryWord[], readings: Reading[][]): Reading[][] {
  return readings.filter((_, place) => query[place]?.isRequired);
}

function wordTexts(readings: Reading[][]): Set<string> {
  return new Set(readings.flat().flatMap(({ words }) => words.map(({ text }) => text)));
}
