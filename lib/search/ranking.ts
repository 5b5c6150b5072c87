import type { PaperId } from '../paper/paper.ts';
import { fuzzyLikeness, titleLikeness } from './likeness.ts';
import type { PaperIndex } from './paper-index.ts';
import type { SearchablePaper } from './paper-words.ts';
import type { Match, Matches } from './scoring.ts';

/** How many of the best have their titles compared with the query, and how many of those letter by letter. */
const compared = 256;
const comparedByLetter = 64;
const letterWeight = 0.25;

interface Ranked {
  paper: SearchablePaper;
  score: number;
}

/**
 * The papers with every word of the query, or where there are none those with the most telling words; the best first:
 * by score, and the first of them by their likeness to what was typed as well.
 */
export function rankPapers(index: PaperIndex, typed: string, matches: Matches): PaperId[] {
  const ranked = fullOrNearest(matches).map(({ slot, score }) => ({ paper: index.paperAt(slot), score }));
  ranked.sort(byScore);
  const titled = reorder(ranked, compared, matches.weight, (papers) =>
    titleLikeness(
      typed,
      papers.map(({ title }) => title),
    ),
  );
  const lettered = reorder(titled, comparedByLetter, matches.weight * letterWeight, (papers) =>
    fuzzyLikeness(typed, papers),
  );
  return lettered.map(({ paper }) => paper.id);
}

/** Orders the first `count` anew, each raised by its likeness times `weight`; the others stay behind them. */
function reorder(
  ranked: Ranked[],
  count: number,
  weight: number,
  likenesses: (papers: SearchablePaper[]) => number[],
): Ranked[] {
  const first = ranked.slice(0, count);
  const found = likenesses(first.map(({ paper }) => paper));
  const raised = first.map(({ paper, score }, place) => ({ paper, score: score + weight * (found[place] ?? 0) }));
  return [...raised.sort(byScore), ...ranked.slice(count)];
}

/** Where every paper lacks something, those with at least half of what the best has; each missing part costs dearly. */
function fullOrNearest({ papers, required, weight }: Matches): Match[] {
  const full = papers.filter((paper) => paper.count === required);
  if (full.length) return full;
  const most = papers.reduce((largest, { covered }) => Math.max(largest, covered), 0);
  const nearest = papers.filter(({ covered }) => covered >= most / 2);
  return nearest.map((paper) => ({ ...paper, score: paper.score * (paper.covered / weight) ** 3 }));
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || newestFirst(a.paper.id, b.paper.id);
}

/** Identifiers of one scheme mostly grow with time. */
export function newestFirst(a: PaperId, b: PaperId): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
