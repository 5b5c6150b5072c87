import { spellings } from './spellings.ts';
import { termsOf, withoutEchoes } from './terms.ts';

/** A term that titles of this week have more often than those of the weeks before. */
export interface Burst {
  /** As most titles of this week write it. */
  term: string;
  /** How many papers of this week have it, and how many of the weeks before. */
  now: number;
  before: number;
  /** By how much more often than before a paper has it. */
  times: number;
}

/** Fewer papers than this are no fashion; where the weeks before have fewer in all, nobody knows what is usual. */
const LEAST = 3;
const LEAST_BEFORE = 20;
/** So much more often, and with a chance below 1 in 1,000 that it is none: the χ² value of one degree of freedom. */
const LEAST_TIMES = 2;
const LEAST_SURPRISE = 10.83;

/**
 * The terms that burst in the titles of this week's papers, the most surprising first; in slices. By Dunning's
 * log-likelihood ratio over how many papers have a term (T. Dunning, "Accurate methods for the statistics of surprise
 * and coincidence", Computational Linguistics 19(1), 1993; in the form of P. Rayson and R. Garside, 2000).
 * @param now titles of this week, one a paper
 * @param before titles of the weeks before
 */
export function* bursts(now: string[], before: string[], most: number): Generator<undefined, Burst[]> {
  if (before.length < LEAST_BEFORE) return [];
  const [counts, usual] = [yield* papersWith(now), yield* papersWith(before)];
  const found = [...counts].flatMap(([key, count]) =>
    asBurst(key, count, usual.get(key) ?? 0, now.length, before.length),
  );
  found.sort((one, other) => other.surprise - one.surprise || (one.key < other.key ? -1 : 1));
  const best = withoutEchoes(found.slice(0, 4 * most)).slice(0, most);
  const forms = yield* spellings(new Set(best.map(({ key }) => key)), now);
  return best.map(({ key, surprise: _, ...burst }) => ({ term: forms.get(key) ?? key, ...burst }));
}

/**
 * Twice the logarithm of how much likelier two counts are with a rate each than with one for both.
 * @param count of `total` papers have it, and `otherCount` of `otherTotal`
 */
export function surpriseOf(count: number, total: number, otherCount: number, otherTotal: number): number {
  const rate = (count + otherCount) / (total + otherTotal);
  const part = (seen: number, expected: number) => (seen === 0 ? 0 : seen * Math.log(seen / expected));
  return 2 * (part(count, total * rate) + part(otherCount, otherTotal * rate));
}

type Candidate = Omit<Burst, 'term'> & { key: string; surprise: number };

function asBurst(key: string, now: number, before: number, total: number, totalBefore: number): Candidate[] {
  // Half a paper more on either side: a term that is all new has no rate to divide by.
  const times = ((now + 0.5) / (total + 1)) * ((totalBefore + 1) / (before + 0.5));
  if (now < LEAST || times < LEAST_TIMES) return [];
  const surprise = surpriseOf(now, total, before, totalBefore);
  return surprise < LEAST_SURPRISE ? [] : [{ key, now, before, times, surprise }];
}

function* papersWith(titles: string[]): Generator<undefined, Map<string, number>> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    yield;
    for (const key of termsOf(title).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
