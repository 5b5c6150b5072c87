import { type CodedTitles, coded, type Level, nextLevel, placesIn } from './coded-titles.ts';
import { spellings } from './spellings.ts';
import { isTelling, withoutEchoes } from './terms.ts';
import { linksOf } from './topic-links.ts';

/** What papers are about: terms, and which of them occur together. */
export interface Topics {
  /** The most telling first. */
  terms: Topic[];
  links: TopicLink[];
}

export interface Topic {
  /** As most titles write it. */
  term: string;
  papers: number;
}

/** That two terms are in the same titles more often than chance would have it. */
export interface TopicLink {
  /** Places in `terms`, the lesser first. */
  terms: [number, number];
  papers: number;
  /** From 0, no more often than by chance, to 1, always together. */
  strength: number;
}

/** A term in fewer titles is no topic; in a large library, in fewer than one of so many. */
const LEAST = 3;
const ONE_OF = 2_000;
/** So many words a term has at most. */
const LONGEST = 3;
/** So many times as many terms are looked at as are wanted. */
const CONSIDERED = 5;
/** So many titles say well enough how a term is written. */
const SAMPLE = 25;

/**
 * The topics of papers, by their titles; in slices. Terms count for more the longer they are, as by the C-value of
 * K. Frantzi, S. Ananiadou and H. Mima, "Automatic recognition of multi-word terms" (2000).
 */
export function* topicsOf(titles: string[], most: number): Generator<undefined, Topics> {
  const least = Math.max(LEAST, titles.length / ONE_OF);
  const codes = yield* coded(titles);
  const levels: Level[] = [];
  while (levels.length < LONGEST) levels.push(yield* nextLevel(codes, levels, least));
  const chosen = mostTelling(levels, most);
  const { together, samples } = yield* countTogether(codes, levels, chosen);
  const forms = yield* spellings(
    new Set(chosen),
    [...samples].map((at) => titles[at] as string),
  );
  const papers = new Map(levels.flatMap(({ terms }) => terms.map((term) => [term.key, term.papers])));
  const terms = chosen.map((key) => ({ term: forms.get(key) ?? key, papers: papers.get(key) ?? 0 }));
  return { terms, links: linksOf(terms, together, titles.length) };
}

/** The keys of the terms of the greatest weight. */
function mostTelling(levels: Level[], most: number): string[] {
  const weighed = levels.flatMap(({ terms }, level) =>
    terms.map(({ key, papers }) => ({ key, now: papers, weight: papers * Math.log2(2 + level) })),
  );
  const telling = weighed.filter(({ key }) => isTelling(key));
  telling.sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1));
  const some = withoutEchoes(telling.slice(0, CONSIDERED * most));
  return some.slice(0, most).map(({ key }) => key);
}

/** How many titles have two terms, by `one * chosen.length + other`; and the places of some titles with each of them. */
function* countTogether({ titles }: CodedTitles, levels: Level[], chosen: string[]) {
  const order = new Map(chosen.map((key, at) => [key, at]));
  const orders = levels.map(({ terms }) => terms.map(({ key }) => order.get(key) ?? -1));
  const together = new Map<number, number>();
  const samples = new Set<number>();
  const sampled = chosen.map(() => 0);
  for (const [at, title] of titles.entries()) {
    yield;
    const places = placesIn(title, levels).flatMap((row, level) => row.map((place) => orders[level]?.[place] ?? -1));
    const found = [...new Set(places)].filter((each) => each >= 0).sort((one, other) => one - other);
    if (found.some((each) => (sampled[each] ?? 0) < SAMPLE)) samples.add(at);
    for (const each of found) sampled[each] = (sampled[each] ?? 0) + 1;
    for (const key of pairsOf(found, chosen.length)) together.set(key, (together.get(key) ?? 0) + 1);
  }
  return { together, samples };
}

function pairsOf(found: number[], size: number): number[] {
  return found.flatMap((one, at) => found.slice(at + 1).map((other) => one * size + other));
}
