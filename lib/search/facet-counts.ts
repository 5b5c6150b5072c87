import type { LivePart } from './paper-index.ts';
import { placeOf, placesBeginningWith } from './segments/sorted-texts.ts';

/**
 * How many papers a fact such as `is:inbox` or `tag:vision` holds for, or one below it: `tag:vision/video` is below
 * `tag:vision`. Papers that are gone do not count.
 * @param facet as `facetsOf` writes it
 */
export function papersUnder(parts: readonly LivePart[], facet: string): number {
  return parts.reduce((sum, part) => sum + papersOfPart(part, facet), 0);
}

function papersOfPart(part: LivePart, facet: string): number {
  const places = placesUnder(part, facet);
  const [first] = places;
  if (first === undefined) return 0;
  if (places.length === 1) return liveCount(part, first);
  // A paper may be tagged `vision` and `vision/video`, and is one paper.
  const seen = new Uint8Array(part.segment.size);
  let count = 0;
  for (const place of places) {
    for (const paper of papersAt(part, place)) {
      if (seen[paper] === 0 && part.gone[paper] === 0) count++;
      seen[paper] = 1;
    }
  }
  return count;
}

function placesUnder({ segment: { facets } }: LivePart, facet: string): number[] {
  const own = placeOf(facets, facet);
  const [from, to] = placesBeginningWith(facets, `${facet}/`);
  const below = Array.from({ length: to - from }, (_, at) => from + at);
  return own === undefined ? below : [own, ...below];
}

function liveCount(part: LivePart, place: number): number {
  const papers = papersAt(part, place);
  if (part.goneList.length === 0) return papers.length;
  let count = 0;
  for (const paper of papers) if (part.gone[paper] === 0) count++;
  return count;
}

function papersAt({ segment: { facets } }: LivePart, place: number): Uint16Array {
  return facets.papers.subarray(facets.paperStarts[place], facets.paperStarts[place + 1]);
}
