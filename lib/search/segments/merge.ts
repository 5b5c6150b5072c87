import { startsOf } from './bytes.ts';
import { Dictionary } from './dictionary.ts';
import { GONE, PostingsList, TextList } from './lists.ts';
import { Numbers } from './numbers.ts';
import { type Facets, LARGEST_SEGMENT, type Segment } from './segment.ts';
import { eachPlace, eachText, type Place, unionSize } from './side-by-side.ts';

/** A segment and those of its papers that are no longer wanted. */
export interface Part {
  segment: Segment;
  /** Not 0 for each paper that is gone. */
  gone?: Uint8Array;
}

/** How many words, postings, papers or facts are merged between two breaks. */
const SLICE = 5_000;

/**
 * One segment of the papers of several, in their order: the same as if it had been built of them at once. A long work:
 * it yields now and then, so that a page can do something else.
 * @throws {RangeError} when they are too many for one segment
 */
export function* mergeSegments(parts: readonly Part[]): Generator<undefined, Segment> {
  const numbers = newNumbers(parts);
  const segments = parts.map(({ segment }) => segment);
  const words = yield* mergeWords(segments, numbers);
  const papers = yield* mergePapers(segments, numbers);
  const identifiers = yield* mergeIdentifiers(segments, numbers, papers.size);
  return { ...words, ...papers, ...identifiers, facets: yield* mergeFacets(segments, numbers) };
}

/** For each paper of each part its number in the merged segment. */
function newNumbers(parts: readonly Part[]): Uint16Array[] {
  let next = 0;
  const numbers = parts.map(({ segment, gone }) => {
    const own = new Uint16Array(segment.size);
    for (let paper = 0; paper < segment.size; paper++) own[paper] = gone?.[paper] ? GONE : next++;
    return own;
  });
  if (next > LARGEST_SEGMENT) throw new RangeError(`A segment holds ${LARGEST_SEGMENT} papers at most.`);
  return numbers;
}

function* mergePapers(
  segments: readonly Segment[],
  numbers: readonly Uint16Array[],
): Generator<undefined, Pick<Segment, 'size' | 'titles' | 'lastSeen'>> {
  const titles = new TextList(segments.map((segment) => segment.titles));
  const lastSeen = new Numbers(Float64Array);
  for (const [part, segment] of segments.entries()) {
    for (let paper = 0; paper < segment.size; paper++) {
      if ((numbers[part] as Uint16Array)[paper] === GONE) continue;
      titles.add(segment.titles, paper);
      lastSeen.push(segment.lastSeen[paper] as number);
      if (titles.count % SLICE === 0) yield;
    }
  }
  return { size: lastSeen.size, titles: titles.taken(), lastSeen: lastSeen.done() };
}

function* mergeWords(
  segments: readonly Segment[],
  numbers: readonly Uint16Array[],
): Generator<undefined, Pick<Segment, 'words' | 'papersWith' | 'head' | 'body'>> {
  const texts = new TextList(segments.map(({ words }) => words));
  const counts = new Numbers(Uint16Array);
  const head = new PostingsList(segments.map((segment) => segment.head));
  const body = new PostingsList(segments.map((segment) => segment.body));
  let steps = 0;
  for (const places of eachText(segments.map(({ words }) => words))) {
    for (const { part, place } of places) {
      head.add((segments[part] as Segment).head, place, numbers[part] as Uint16Array);
      body.add((segments[part] as Segment).body, place, numbers[part] as Uint16Array);
    }
    const count = countAdded(head, body);
    if (count === 0) continue;
    const [first] = places as [Place];
    steps += 1 + head.added + body.added;
    texts.add((segments[first.part] as Segment).words, first.place);
    counts.push(count);
    head.close();
    body.close();
    if (steps < SLICE) continue;
    steps = 0;
    yield;
  }
  yield;
  const words = new Dictionary(texts.taken());
  yield;
  const postings = { head: head.taken(), body: body.taken() };
  yield;
  return { words, papersWith: counts.done(), ...postings };
}

/** How many papers have the word at hand. */
function countAdded(head: PostingsList, body: PostingsList): number {
  if (head.added === 0 || body.added === 0) return head.added + body.added;
  return unionSize(head.papersAdded(), body.papersAdded());
}

function* mergeIdentifiers(
  segments: readonly Segment[],
  numbers: readonly Uint16Array[],
  size: number,
): Generator<undefined, Pick<Segment, 'identifiers' | 'identified' | 'ownIdentifiers'>> {
  const texts = new TextList(segments.map((segment) => segment.identifiers));
  const identified = new Numbers(Uint16Array);
  const ownIdentifiers = new Uint32Array(size);
  let steps = 0;
  for (const { part, place } of eachPlace(segments.map(({ identifiers }) => identifiers))) {
    const segment = segments[part] as Segment;
    const paper = segment.identified[place] as number;
    const number = (numbers[part] as Uint16Array)[paper] as number;
    if (number === GONE) continue;
    if (segment.ownIdentifiers[paper] === place) ownIdentifiers[number] = texts.count;
    texts.add(segment.identifiers, place);
    identified.push(number);
    // All begin alike, so it takes long to compare them.
    steps += segments.length;
    if (steps < SLICE) continue;
    steps = 0;
    yield;
  }
  return { identifiers: texts.taken(), identified: identified.done(), ownIdentifiers };
}

function* mergeFacets(segments: readonly Segment[], numbers: readonly Uint16Array[]): Generator<undefined, Facets> {
  const texts = new TextList(segments.map((segment) => segment.facets));
  const papers = new Numbers(Uint16Array);
  const lengths = new Numbers(Uint32Array);
  let steps = 0;
  for (const places of eachText(segments.map(({ facets }) => facets))) {
    const before = papers.size;
    for (const { part, place } of places) {
      const { paperStarts, papers: own } = (segments[part] as Segment).facets;
      for (let at = paperStarts[place] as number; at < (paperStarts[place + 1] as number); at++) {
        const number = (numbers[part] as Uint16Array)[own[at] as number] as number;
        if (number !== GONE) papers.push(number);
      }
    }
    const [first] = places as [Place];
    if (papers.size === before) continue;
    texts.add((segments[first.part] as Segment).facets, first.place);
    lengths.push(papers.size - before);
    steps += 1 + papers.size - before;
    if (steps < SLICE) continue;
    steps = 0;
    yield;
  }
  return { ...texts.taken(), paperStarts: startsOf(lengths.taken()), papers: papers.done() };
}
