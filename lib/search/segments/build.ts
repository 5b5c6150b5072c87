import { facetsOf } from '../facets.ts';
import type { SearchablePaper } from '../searchable-paper.ts';
import { startsOf, type Texts, textsOf } from './bytes.ts';
import { type Facets, LARGEST_SEGMENT, type Segment } from './segment.ts';
import { byCodePoints } from './sorted-texts.ts';
import { WordTable } from './word-table.ts';

/** Of a title only so much is kept to be compared with what is typed. */
const longestTitle = 1_000;

/**
 * An index of some papers.
 * @throws {RangeError} when they are too many for one segment
 */
export function buildSegment(papers: readonly SearchablePaper[]): Segment {
  if (papers.length > LARGEST_SEGMENT) throw new RangeError(`A segment holds ${LARGEST_SEGMENT} papers at most.`);
  const words = new WordTable();
  for (const paper of papers) words.add(paper);
  return {
    size: papers.length,
    ...words.finish(),
    ...identifiersOf(papers),
    lastSeen: Float64Array.from(papers, ({ lastSeen = 0 }) => lastSeen),
    titles: textsOf(papers.map(({ title }) => title.slice(0, longestTitle))),
    facets: facetTable(papers),
  };
}

function identifiersOf(
  papers: readonly SearchablePaper[],
): Pick<Segment, 'identifiers' | 'identified' | 'ownIdentifiers'> {
  const pairs = papers.flatMap(({ id, ids }, paper) => identifiersOfOne(id, ids).map((text) => ({ text, paper })));
  pairs.sort((a, b) => byCodePoints(a.text, b.text) || a.paper - b.paper);
  const ownIdentifiers = new Uint32Array(papers.length);
  pairs.forEach(({ text, paper }, place) => {
    if (text === papers[paper]?.id) ownIdentifiers[paper] = place;
  });
  return {
    identifiers: textsOf(pairs.map(({ text }) => text)),
    identified: Uint16Array.from(pairs, ({ paper }) => paper),
    ownIdentifiers,
  };
}

/** Also in small letters, as they may be typed. */
function identifiersOfOne(id: string, ids: readonly string[]): string[] {
  return [...new Set([id, ...ids, ...ids.map((each) => each.toLowerCase())])];
}

function facetTable(papers: readonly SearchablePaper[]): Facets {
  const lists = new Map<string, number[]>();
  papers.forEach((paper, number) => {
    for (const facet of facetsOf(paper)) {
      const list = lists.get(facet);
      if (list) list.push(number);
      else lists.set(facet, [number]);
    }
  });
  const sorted = [...lists].sort(([a], [b]) => byCodePoints(a, b));
  const texts: Texts = textsOf(sorted.map(([facet]) => facet));
  return {
    ...texts,
    paperStarts: startsOf(sorted.map(([, list]) => list.length)),
    papers: Uint16Array.from(sorted.flatMap(([, list]) => list)),
  };
}
