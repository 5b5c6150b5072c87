import { Best } from './best.ts';
import { allowedDistance, Corrections } from './corrections.ts';
import { Inflections } from './inflections.ts';
import { type Join, joinsIn, putTogether } from './joins.ts';
import type { Flags, PaperIndex, Slot } from './paper-index.ts';
import { queryWords, typedWords, type Wanted } from './query-words.ts';
import { type Match, matchAll, matchNearest, rank, type Typed } from './ranking.ts';
import { misread, misreadWeight, type QueryWord, type Reading, readQuery } from './readings.ts';
import { score } from './scoring.ts';

/** Fewer papers than these, and words that hardly any paper has are taken for misspelt ones too. */
const FEW = 10;

/** Of a large library's words, those that so many papers have may be misprints themselves … */
const rarest = (size: number) => size / 4_000;
/** … of words that more than so many times as many have. */
const MISPRINT_RATIO = 10;

export interface Found extends Match {
  /** How each word of the query was read. */
  query: QueryWord[];
  readings: Reading[];
  typed: Typed;
}

/** Finds papers by words: the misspelt are corrected, the last may be unfinished. */
export class Engine {
  private readonly corrections: Corrections;
  private readonly inflections: Inflections;

  constructor(private readonly index: PaperIndex) {
    this.corrections = new Corrections(index);
    this.inflections = new Inflections(index);
  }

  /**
   * Which papers have the words; `inOrder` tells which are the best.
   * @param line what was typed as a whole
   * @param limit how many papers are wanted
   */
  find(wanted: readonly Wanted[], line: string, closed: Flags, limit: number): Found {
    const all = typedWords(wanted);
    const query = queryWords(all);
    if (query.length === 0) return nothing(line);
    const texts = all.map(({ text }) => text);
    const joins = joinsIn(texts, this.index, this.inflections);
    const joined = joins.length > 0 ? [{ words: putTogether(texts, joins), weight: 1 }] : [];
    const nearest = (readings: Reading[]) =>
      matchNearest(this.index, score(this.index, query, readings), closed, limit);
    const attempt = (readings: Reading[]): Found => {
      const scoring = score(this.index, query, readings, true);
      const full = matchAll(this.index, closed, limit);
      const match = full.total > 0 ? full : nearest(readings);
      const typed = { line, ways: [...asRead(texts, query, readings, joins), ...joined], weight: scoring.weight };
      return { query, readings, typed, ...match };
    };
    const readings = readQuery(query, joins, this.index, this.inflections, this.corrections);
    const plain = attempt(readings);
    const doubted = this.doubted(query, readings, plain);
    if (doubted.length === 0) return plain;
    const corrected = attempt(
      readings.map((reading, at) => {
        if (!doubted.includes(at)) return reading;
        return misread(reading, query[at] as QueryWord, this.index, this.corrections);
      }),
    );
    return corrected.someWordsMissing ? plain : corrected;
  }

  /** What was found, the best first. */
  inOrder(found: Found): Generator<undefined, Slot[]> {
    return rank(this.index, found, found.typed);
  }

  /** Which papers were found with every word, after `find` and before another one. */
  full(closed: Flags): Flags {
    return new Map(
      [...closed].map(([part, isClosed]) => {
        const found = new Uint8Array(isClosed.length);
        for (const paper of part.board.papersWithAll) if (isClosed[paper] === 0) found[paper] = 1;
        return [part, found];
      }),
    );
  }

  /** Which words that the library knows may be misspelt: all when no paper has every word, the rarest when few have. */
  private doubted(query: QueryWord[], readings: Reading[], found: Match): number[] {
    if (!isNothing(found) && found.total >= FEW) return [];
    const rare = rarest(this.index.size);
    return readings.flatMap(({ words, papers }, at) => {
      const { text, isTyping, isRequired } = query[at] as QueryWord;
      const isKnown = words.some(({ word }) => word === text) || papers > 0;
      if (!isRequired || !isKnown || allowedDistance(text) === 0) return [];
      if (isNothing(found)) return at;
      const [likeliest] = papers <= rare ? this.corrections.of(text, isTyping) : [];
      return likeliest && likeliest.papers > MISPRINT_RATIO * papers ? at : [];
    });
  }
}

/** No paper has every word. */
function isNothing({ someWordsMissing, total }: Match): boolean {
  return someWordsMissing || total === 0;
}

/**
 * The words as they were typed, repeated ones too: each as it was read by itself; and as it was meant if some are
 * misprints.
 */
function asRead(
  texts: readonly string[],
  query: QueryWord[],
  readings: Reading[],
  joins: readonly Join[],
): Typed['ways'] {
  const read = new Map(query.map(({ text }, at) => [text, readings[at] as Reading]));
  const together = new Set(joins.flatMap(({ words }) => words.map(({ word }) => word)));
  const words = texts.map((text) => read.get(text)?.words.find(({ word }) => !together.has(word))?.word ?? text);
  if (!readings.some(({ instead }) => instead)) return [{ words, weight: 1 }];
  const meant = texts.map((text, at) => read.get(text)?.instead ?? (words[at] as string));
  return [
    { words, weight: 1 },
    { words: meant, weight: misreadWeight },
  ];
}

function nothing(line: string): Found {
  const typed = { line, ways: [], weight: 0 };
  return { query: [], readings: [], typed, best: new Best(0), total: 0, someWordsMissing: false };
}
