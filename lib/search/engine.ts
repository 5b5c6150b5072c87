import { allowedDistance, Corrections } from './corrections.ts';
import { Inflections } from './inflections.ts';
import { joinsIn, putTogether } from './joins.ts';
import type { LivePart, PaperIndex } from './paper-index.ts';
import { queryWords, typedWords, type Wanted } from './query-words.ts';
import { type Closed, type Match, rank } from './ranking.ts';
import { misread, type QueryWord, type Reading, readQuery } from './readings.ts';
import { score } from './scoring.ts';

/** Fewer papers than these, and words that hardly any paper has are taken for misspelt ones too. */
const FEW = 5;

/** Of a large library's words, those that so many papers have may be misprints themselves. */
const rarest = (size: number) => Math.min(5, size / 5_000);

export interface Found extends Match {
  /** How each word of the query was read. */
  query: QueryWord[];
  readings: Reading[];
}

/** Finds papers by words: the misspelt are corrected, the last may be unfinished. */
export class Engine {
  private readonly corrections: Corrections;
  private readonly inflections: Inflections;

  constructor(private readonly index: PaperIndex) {
    this.corrections = new Corrections(index);
    this.inflections = new Inflections(index);
  }

  /** @param line what was typed as a whole @param limit how many papers are wanted */
  find(wanted: readonly Wanted[], line: string, closed: Closed, limit: number): Found {
    const all = typedWords(wanted);
    const query = queryWords(all);
    if (query.length === 0) return { query, readings: [], papers: [], total: 0, someWordsMissing: false };
    const texts = all.map(({ text }) => text);
    const joins = joinsIn(texts, this.index, this.inflections);
    const joined = joins.length > 0 && { joined: putTogether(texts, joins) };
    const attempt = (readings: Reading[]): Found => {
      const scoring = score(this.index, query, readings);
      const words = readings.map((reading, at) => reading.words[0]?.word ?? (query[at] as QueryWord).text);
      const typed = { line, words, ...joined };
      return { query, readings, ...rank(this.index, scoring, closed, typed, limit) };
    };
    const readings = readQuery(query, joins, this.index, this.inflections, this.corrections);
    const plain = attempt(readings);
    const doubted = this.doubted(query, readings, plain);
    if (doubted.length === 0) return plain;
    const corrected = attempt(
      readings.map((reading, at) => (doubted.includes(at) ? this.misread(reading, query[at] as QueryWord) : reading)),
    );
    return corrected.someWordsMissing ? plain : corrected;
  }

  /** 1 for each paper of a part that was found with every word, after `find` and before another one. */
  full({ board }: LivePart, { query }: Found, closed: Uint8Array): Uint8Array {
    const full = (1 << query.filter(({ isRequired }) => isRequired).length) - 1;
    return closed.map((isClosed, paper) => (isClosed === 0 && board.masks[paper] === full ? 1 : 0));
  }

  private misread(reading: Reading, word: QueryWord): Reading {
    return misread(reading, word, this.index, this.corrections);
  }

  /** Which words that the library knows may be misspelt: all when no paper has every word, the rarest when few have. */
  private doubted(query: QueryWord[], readings: Reading[], { someWordsMissing, total }: Match): number[] {
    if (!someWordsMissing && total >= FEW) return [];
    const rare = rarest(this.index.size);
    const isNothing = someWordsMissing || total === 0;
    return readings.flatMap(({ words, papers }, at) => {
      const { text, isRequired } = query[at] as QueryWord;
      const isKnown = words.some(({ word }) => word === text) || papers > 0;
      const isDoubtful = isRequired && isKnown && allowedDistance(text) > 0 && (isNothing || papers <= rare);
      return isDoubtful ? at : [];
    });
  }
}
