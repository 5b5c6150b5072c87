import type { QueryWord } from './query.ts';
import type { Reading } from './readings.ts';

/** A paper that has some required words of the query. */
export interface Match {
  slot: number;
  /** Sum over the words: how rare each is, times what it says about the paper. */
  score: number;
  /** How many of the required words it has. */
  count: number;
  /** The rarities of the required words that it has, summed. */
  covered: number;
}

export interface Matches {
  papers: Match[];
  /** How many words a paper must have. */
  required: number;
  /** Their rarities, summed: what scores are measured against. */
  weight: number;
}

/** What a word counts that a paper need not have. */
const optionalWeight = 0.1;

/**
 * Every paper that has some required word of the query, with its score.
 * @param readings for each word of the query, what it may stand for; of several, the one that fits a paper best counts
 * @param size how many papers there are
 */
export function scorePapers(query: QueryWord[], readings: Reading[][], size: number): Matches {
  const matches = new Map<number, Match>();
  const fits = query.map(({ isRequired }, index) => ({ isRequired, papers: bestFits(readings[index] ?? []) }));
  const required = fits.filter(({ isRequired }) => isRequired);
  for (const { papers } of required) addRequired(matches, papers, idf(papers.size, size));
  for (const { papers, isRequired } of fits) {
    if (!isRequired) addOptional(matches, papers, idf(papers.size, size));
  }
  const weight = required.reduce((sum, { papers }) => sum + idf(papers.size, size), 0);
  return { papers: [...matches.values()], required: required.length, weight };
}

function addRequired(matches: Map<number, Match>, papers: Map<number, number>, rarity: number): void {
  for (const [slot, fit] of papers) {
    const match = matches.get(slot) ?? { slot, score: 0, count: 0, covered: 0 };
    match.score += rarity * fit;
    match.count += 1;
    match.covered += rarity;
    matches.set(slot, match);
  }
}

function addOptional(matches: Map<number, Match>, papers: Map<number, number>, rarity: number): void {
  for (const [slot, fit] of papers) {
    const match = matches.get(slot);
    if (match) match.score += optionalWeight * rarity * fit;
  }
}

/** For each paper that fits some reading, how well it fits the best. */
function bestFits(readings: Reading[]): Map<number, number> {
  const fits = new Map<number, number>();
  for (const { postings, weight, isHeadOnly } of readings) {
    const values = isHeadOnly ? postings.heads : postings.totals;
    postings.papers.forEach((paper, place) => {
      const fit = weight * (values[place] as number);
      if (fit > (fits.get(paper) ?? 0)) fits.set(paper, fit);
    });
  }
  return fits;
}

/** Inverse document frequency as in BM25: how rare a word is that `frequency` of `size` papers have. */
function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
