import { Best, inOrder, type Ranked } from './best.ts';
import { comparedTitle } from './compared-titles.ts';
import { caseLikeness, isCased, likenessTo } from './likeness.ts';
import type { Flags, PaperIndex, Slot } from './paper-index.ts';
import type { Scoring } from './scoring.ts';
import { textAt } from './segments/bytes.ts';

/** How many of the best have their titles compared with the query; of a large library more look alike to the index. */
const compared = (size: number) => Math.max(64, Math.round(size / 1000));

export interface Match {
  /** Those that match, by the words that they have. */
  best: Best;
  /** How many match in all. */
  total: number;
  /** No paper has every word: these have the most telling ones. */
  someWordsMissing: boolean;
}

/** What was typed, as titles are compared with it. */
export interface Typed {
  line: string;
  /** The words, in each way in which they may be meant, and how sure that is, from 0 to 1. */
  ways: readonly { words: readonly string[]; weight: number }[];
  /** What the words weigh. */
  weight: number;
}

/** The papers of the boards that have every word. */
export function matchAll(index: PaperIndex, closed: Flags, limit: number): Match {
  const best = new Best(Math.max(compared(index.size), limit));
  return { best, total: offerFull(index, closed, best), someWordsMissing: false };
}

/** Where no paper has every word, those of the boards with the most telling ones. */
export function matchNearest(index: PaperIndex, scoring: Scoring, closed: Flags, limit: number): Match {
  const best = new Best(Math.max(compared(index.size), limit));
  const total = offerNearest(index, scoring, closed, best);
  return { best, total, someWordsMissing: total > 0 };
}

/** The papers that match, the best first. Where many are wanted it takes a while; the boards may be filled anew meanwhile. */
export function* rank(index: PaperIndex, { best }: Match, typed: Typed): Generator<undefined, Slot[]> {
  const most = compared(index.size);
  // Where all are compared, it is of no use to sort them before.
  const ranked = best.inNoOrder.length > most ? yield* best.taken() : best.inNoOrder;
  const first = ranked.slice(0, most);
  raise(first, typed);
  return [...first.sort(inOrder), ...ranked.slice(first.length)];
}

function offerFull(index: PaperIndex, closed: Flags, best: Best): number {
  let count = 0;
  for (const part of index.parts) {
    const { papersWithAll, scores } = part.board;
    const isClosed = closed.get(part) as Uint8Array;
    for (const paper of papersWithAll) {
      if (isClosed[paper] !== 0) continue;
      count++;
      const score = scores[paper] as number;
      if (score >= best.least) best.offer(part, paper, score);
    }
  }
  return count;
}

/** Papers with at least half of what the best has; each missing part costs dearly. */
function offerNearest(index: PaperIndex, { rarities, weight }: Scoring, closed: Flags, best: Best): number {
  const covered = coverage(rarities);
  const most = mostCovered(index, covered, closed);
  const shares = covered.map((own) => (own < most / 2 ? 0 : (own / weight) ** 3));
  let count = 0;
  for (const part of index.parts) {
    const { masks, scores } = part.board;
    const isClosed = closed.get(part) as Uint8Array;
    for (let paper = 0; paper < masks.length; paper++) {
      const share = shares[masks[paper] as number] as number;
      if (share === 0 || isClosed[paper] !== 0) continue;
      count++;
      const score = (scores[paper] as number) * share;
      if (score >= best.least) best.offer(part, paper, score);
    }
  }
  return count;
}

/** For each mask the rarities of its words, summed. */
function coverage(rarities: readonly number[]): Float64Array {
  const covered = new Float64Array(1 << rarities.length);
  for (let mask = 1; mask < covered.length; mask++) {
    const word = 31 - Math.clz32(mask & -mask);
    covered[mask] = (covered[mask & (mask - 1)] as number) + (rarities[word] as number);
  }
  return covered;
}

function mostCovered(index: PaperIndex, covered: Float64Array, closed: Flags): number {
  let most = 0;
  for (const part of index.parts) {
    const { masks } = part.board;
    const isClosed = closed.get(part) as Uint8Array;
    for (let paper = 0; paper < masks.length; paper++) {
      const own = covered[masks[paper] as number] as number;
      if (own > most && isClosed[paper] === 0) most = own;
    }
  }
  return most;
}

/** Raises the score of each by how much its title looks like what was typed. */
function raise(ranked: readonly Ranked[], { line, ways, weight }: Typed): void {
  const likeness = likenessToAny(ways);
  const mayBeAcronym = isCased(line);
  for (const each of ranked) {
    const title = comparedTitle(each);
    const cased = mayBeAcronym ? caseLikeness(line, titleOf(each)) : 0;
    each.score += weight * (likeness(title) + cased);
  }
}

function likenessToAny(ways: Typed['ways']): (title: string) => number {
  const all = ways.map(({ words, weight }) => ({ likeness: likenessTo(words), weight }));
  return (title) => all.reduce((most, { likeness, weight }) => Math.max(most, weight * likeness(title)), 0);
}

export function titleOf({ part, paper }: Slot): string {
  return textAt(part.segment.titles, paper);
}
