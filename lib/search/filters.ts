import type { Place } from './board.ts';
import { numberFacet, siteFacet, tagFacet, wordFacets } from './facets.ts';
import { identifierBeginnings } from './identifiers.ts';
import type { LivePart } from './paper-index.ts';
import type { Count, InField, QueryNode } from './query/tree.ts';
import { papersWithPlace } from './scoring.ts';
import { countOf, textAt } from './segments/bytes.ts';
import { placesBeginningWith, placesBetween, type Range } from './segments/sorted-texts.ts';
import { plainWords } from './tokens.ts';

/** Behind every day and every number. */
const last = '\u{10ffff}';

/** Those nodes that say which papers may be found, and not how well a paper fits. */
export function isFilter(node: QueryNode): boolean {
  return (
    node.negated ||
    (node.kind !== 'words' && node.kind !== 'phrase' && !(node.kind === 'in' && placeOfField[node.field]))
  );
}

/** Fields whose words are weighed. */
export const placeOfField: Partial<Record<InField['field'], Place>> = {
  author: 'authors',
  title: 'title',
  abstract: 'abstract',
};

/** For each paper of a part not 0 where it is gone or some filter does not hold. */
export function closedBy(part: LivePart, filters: readonly QueryNode[]): Uint8Array {
  if (filters.length === 0) return part.gone;
  const closed = part.gone.slice();
  for (const node of filters) {
    const open = holds(part, node);
    const wanted = node.negated ? 0 : 1;
    for (let paper = 0; paper < closed.length; paper++) if (open[paper] !== wanted) closed[paper] = 1;
  }
  return closed;
}

/** 1 for each paper for which the node holds, negated or not. */
function holds(part: LivePart, node: QueryNode): Uint8Array {
  switch (node.kind) {
    case 'words':
      return hasWords(part, node.text, 'anywhere');
    case 'phrase':
      return hasWords(part, node.text, 'anywhere');
    case 'in':
      return holdsInField(part, node);
    case 'years':
      return marked(
        part,
        between(part, 'published', String(node.from ?? ''), node.to === undefined ? last : String(node.to)),
      );
    case 'seen':
      return marked(part, between(part, 'seen', node.from ?? '', node.to ?? last));
    case 'is':
      return marked(part, exactly(part, `is:${node.state}`));
    case 'has':
      return marked(part, exactly(part, `has:${node.what}`));
    case 'count':
      return marked(part, counts(part, node));
  }
}

function holdsInField(part: LivePart, node: InField): Uint8Array {
  const { field, text, isOpen, isQuoted } = node;
  const place = placeOfField[field];
  if (place) return hasWords(part, text, place);
  if (field === 'tag') return marked(part, ...tagged(part, text, isOpen));
  if (field === 'id') return identified(part, text);
  const facets = field === 'site' && isQuoted && !isOpen ? [siteFacet(text)] : wordFacets(field, [text]);
  const ranges = facets.map((facet, at) =>
    isOpen && at === facets.length - 1 ? beginning(part, facet) : exactly(part, facet),
  );
  return inAll(ranges.map((range) => marked(part, range)));
}

/** A tag, and those below it: `reading` holds for `reading/rl`. */
function tagged(part: LivePart, text: string, isOpen: boolean): Range[] {
  const facet = tagFacet(text);
  return isOpen ? [beginning(part, facet)] : [exactly(part, facet), beginning(part, `${facet}/`)];
}

function hasWords({ segment }: LivePart, text: string, place: Place): Uint8Array {
  return inAll(plainWords(text).map((word) => papersWithPlace(segment, word, place)));
}

/** The papers that are in all of them; none of no lists. */
function inAll([first = new Uint8Array(), ...others]: Uint8Array[]): Uint8Array {
  const common = first.slice();
  for (const other of others)
    for (let paper = 0; paper < common.length; paper++) if (other[paper] === 0) common[paper] = 0;
  return common;
}

function identified({ segment }: LivePart, text: string): Uint8Array {
  const found = new Uint8Array(segment.size);
  for (const start of identifierBeginnings(text)) {
    const [from, to] = placesBeginningWith(segment.identifiers, start);
    for (const paper of segment.identified.subarray(from, to)) found[paper] = 1;
  }
  return found;
}

function counts(part: LivePart, { of, from = 0, to }: Count): Range {
  return placesBetween(
    part.segment.facets,
    numberFacet(of, from),
    to === undefined ? `${of}:${last}` : numberFacet(of, to),
  );
}

function between({ segment }: LivePart, name: string, from: string, to: string): Range {
  return placesBetween(segment.facets, `${name}:${from}`, `${name}:${to}`);
}

function beginning({ segment }: LivePart, facet: string): Range {
  return placesBeginningWith(segment.facets, facet);
}

function exactly(part: LivePart, facet: string): Range {
  const [from] = beginning(part, facet);
  const { facets } = part.segment;
  return from < countOf(facets) && textAt(facets, from) === facet ? [from, from + 1] : [from, from];
}

function marked({ segment }: LivePart, ...ranges: Range[]): Uint8Array {
  const { paperStarts, papers } = segment.facets;
  const found = new Uint8Array(segment.size);
  for (const [from, to] of ranges) {
    for (const paper of papers.subarray(paperStarts[from], paperStarts[to])) found[paper] = 1;
  }
  return found;
}
