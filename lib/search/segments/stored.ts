import { atOnce } from './at-once.ts';
import { startsOf, type Texts } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import { check, IndexDamaged, type Numeric, pack, Unpacked } from './packed.ts';
import type { Facets, Postings, Segment } from './segment.ts';

/**
 * A segment as it is kept, in parts that can be loaded one after the other: `head` is enough to find papers by title,
 * authors, tags, venue and note; `body` finds them by their abstracts, `titles` ranks them, `facets` are for filters.
 */
export interface StoredSegment {
  head: ArrayBuffer;
  body: ArrayBuffer;
  titles: ArrayBuffer;
  facets: ArrayBuffer;
}

/** The parts of a segment. */
export function toStored(segment: Segment): StoredSegment {
  const { words, papersWith, head, body, identifiers, identified, ownIdentifiers, lastSeen, titles, facets } = segment;
  return {
    head: pack([
      ...packTexts(words),
      words.shared,
      papersWith,
      ...packPostings(head),
      lengthsOf(body.starts),
      ...packTexts(identifiers),
      identified,
      ownIdentifiers,
      lastSeen,
    ]),
    body: pack([body.papers, body.impacts]),
    titles: pack(packTexts(titles)),
    facets: pack([...packTexts(facets), lengthsOf(facets.paperStarts), facets.papers]),
  };
}

/**
 * A segment of which only the head has been loaded. What is loaded is trusted until it has been checked, which takes
 * longer than to load it: to search in a damaged one does no harm but to find the wrong papers.
 */
export interface HeadOnly {
  /** Finds no more than the head can tell. */
  segment: Segment;
  /** Whether the head is what was written. @throws {IndexDamaged} */
  check(): Generator<undefined, void>;
  /** The whole segment. @throws {IndexDamaged} */
  complete(rest: StoredRest): Segment;
}

/** What a segment has beside its head. */
export type StoredRest = Omit<StoredSegment, 'head'>;

/** @throws {IndexDamaged} when it is cut short, or its parts do not fit together */
export function fromHead(stored: ArrayBuffer): HeadOnly {
  const parts = new Unpacked(stored);
  const words = new Dictionary(texts(parts), parts.next(Uint8Array));
  const papersWith = parts.next(Uint16Array);
  const head = postings(parts, startsOf(parts.next(Uint16Array)));
  const bodyStarts = startsOf(parts.next(Uint16Array));
  const identifiers = texts(parts);
  const identified = parts.next(Uint16Array);
  const ownIdentifiers = parts.next(Uint32Array);
  const lastSeen = parts.next(Float64Array);
  const size = lastSeen.length;
  const known = { size, words, papersWith, head, identifiers, identified, ownIdentifiers, lastSeen };
  const starts = new Uint32Array(bodyStarts.length);
  const segment = { ...known, body: { ...noPostings, starts }, titles: noTexts(size), facets: noFacets };
  return {
    segment,
    check: () => check(stored),
    complete: ({ body, titles, facets }) => ({
      ...known,
      body: postings(new Unpacked(body), bodyStarts),
      titles: texts(new Unpacked(titles)),
      facets: storedFacets(new Unpacked(facets)),
    }),
  };
}

/** Whether the rest is what was written. @throws {IndexDamaged} */
export function* checkRest({ body, titles, facets }: StoredRest): Generator<undefined, void> {
  for (const part of [body, titles, facets]) yield* check(part);
}

/** @throws {IndexDamaged} */
export function fromStored({ head, ...rest }: StoredSegment): Segment {
  const loaded = fromHead(head);
  atOnce(loaded.check());
  const segment = loaded.complete(rest);
  atOnce(checkRest(rest));
  return segment;
}

const noPostings = { papers: new Uint16Array(), impacts: new Uint8Array() };
const noFacets = { ...noTexts(0), paperStarts: new Uint32Array(1), papers: new Uint16Array() };

function storedFacets(parts: Unpacked): Facets {
  const facets = texts(parts);
  const paperStarts = startsOf(parts.next(Uint16Array));
  return { ...facets, paperStarts, papers: upToEnd(paperStarts, parts.next(Uint16Array)) };
}

function noTexts(count: number): Texts {
  return { bytes: new Uint8Array(), starts: new Uint32Array(count + 1) };
}

function packTexts({ bytes, starts }: Texts): Numeric[] {
  return [lengthsOf(starts), bytes];
}

function packPostings({ starts, papers, impacts }: Postings): Numeric[] {
  return [lengthsOf(starts), papers, impacts];
}

function texts(parts: Unpacked): Texts {
  const starts = startsOf(parts.next(Uint16Array));
  return { starts, bytes: upToEnd(starts, parts.next(Uint8Array)) };
}

function postings(parts: Unpacked, starts: Uint32Array): Postings {
  return { starts, papers: upToEnd(starts, parts.next(Uint16Array)), impacts: upToEnd(starts, parts.next(Uint8Array)) };
}

/** Where the last stretch ends, there must be no more and no less: nobody walks beyond it then. @throws {IndexDamaged} */
function upToEnd<Type extends Numeric>(starts: Uint32Array, all: Type): Type {
  if (starts.at(-1) !== all.length) throw new IndexDamaged('The parts of a part do not fit together.');
  return all;
}

/** Every stretch is shorter than 65,536, so that half the room is enough for where it begins. */
function lengthsOf(starts: Uint32Array): Uint16Array {
  const lengths = new Uint16Array(starts.length - 1);
  for (let place = 0; place < lengths.length; place++) {
    lengths[place] = (starts[place + 1] as number) - (starts[place] as number);
  }
  return lengths;
}
