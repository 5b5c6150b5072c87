import type { Board, Place } from './board.ts';
import type { LivePart, PaperIndex } from './paper-index.ts';
import type { QueryWord, Reading } from './readings.ts';
import { IN_AUTHORS, IN_TITLE, type Postings, type Segment } from './segments/segment.ts';
import { placeOf, placesBeginningWith, type Range } from './segments/sorted-texts.ts';
import type { Stretch } from './stretch.ts';

/** How a query's words are weighed over the whole index. */
export interface Scoring {
  /** For each required word, in the order of the bits of a mask, how rare it is. */
  rarities: number[];
  /** Their sum: what scores are measured against. */
  weight: number;
}

/** What a word is worth that a paper need not have. */
const optionalRarity = 0.15;

const placeBits: Record<Place, number> = { anywhere: 0, title: IN_TITLE, authors: IN_AUTHORS, abstract: 0 };

/**
 * Fills the board of each part: for each paper the sum over the words of how rare the word is times what it says about
 * the paper.
 * @param query at most sixteen required words
 * @param isEachNeeded what a paper has that lacks a required word does not matter, which is much less work
 */
export function score(index: PaperIndex, query: QueryWord[], readings: Reading[], isEachNeeded = false): Scoring {
  const rarities: number[] = [];
  const words = query.map(({ isRequired, place }, at) => {
    const reading = readings[at] as Reading;
    const rarity = isRequired ? idf(reading.papers, index.size) : optionalRarity;
    const bit = isRequired ? 1 << rarities.length : 0;
    if (isRequired) rarities.push(rarity);
    return { reading, place, rarity, bit };
  });
  const full = (1 << rarities.length) - 1;
  const inTurn = words.toSorted(rarestFirst);
  for (const part of index.parts) {
    part.board.clear(part.segment.size, full);
    let before = 0;
    for (const word of inTurn) {
      part.board.nextWord(isEachNeeded ? before : 0);
      scoreWord(part, word);
      before |= word.bit;
      // No paper of this part is left.
      if (isEachNeeded && word.bit !== 0 && part.board.met === 0) break;
    }
  }
  return { rarities, weight: rarities.reduce((sum, rarity) => sum + rarity, 0) };
}

interface ScoredWord {
  reading: Reading;
  place: Place;
  rarity: number;
  bit: number;
}

/** So that few papers are left to look at; words that a paper need not have come last. */
function rarestFirst(word: ScoredWord, other: ScoredWord): number {
  return Number(word.bit === 0) - Number(other.bit === 0) || other.rarity - word.rarity;
}

function scoreWord({ segment, board }: LivePart, { reading, place, rarity, bit }: ScoredWord): void {
  const add = (range: Range, weight: number, hasBody: boolean) =>
    addRange(board, segment, range, weight, { rarity, bit, place, hasBody });
  const { words, beginning, both } = reading;
  if (beginning) {
    add(placesBeginningWith(segment.words, beginning.text), beginning.weight, !beginning.isHeadOnly);
  }
  for (const { word, weight } of words) {
    const found = placeOf(segment.words, word);
    if (found !== undefined) add([found, found + 1], weight, true);
  }
  if (both) for (const paper of papersWithBoth(segment, both, place)) board.addPaper(paper, rarity * both.weight, bit);
}

interface Share {
  rarity: number;
  bit: number;
  place: Place;
  hasBody: boolean;
}

function addRange(board: Board, { head, body }: Segment, [from, to]: Range, weight: number, share: Share): void {
  const { rarity, bit, place, hasBody } = share;
  const inHead = place !== 'abstract';
  const inBody = hasBody && (place === 'anywhere' || place === 'abstract');
  if (inHead) board.addHead(head, stretch(head, from, to), weight, rarity, bit, placeBits[place]);
  if (inBody) board.addBody(body, stretch(body, from, to), weight, rarity, bit);
}

/** The postings of the words from one place to before another. */
function stretch({ starts }: Postings, from: number, to: number): Stretch {
  return { start: starts[from] as number, end: starts[to] as number, isSorted: to - from === 1 };
}

function papersWithBoth(
  segment: Segment,
  { first, second }: { first: string; second: string },
  place: Place,
): number[] {
  const [one, other] = [papersWithPlace(segment, first, place), papersWithPlace(segment, second, place)];
  return Array.from(one.keys()).filter((paper) => one[paper] === 1 && other[paper] === 1);
}

/** 1 for each paper that has the word in that place. */
export function papersWithPlace({ size, words, head, body }: Segment, word: string, place: Place): Uint8Array {
  const found = new Uint8Array(size);
  const at = placeOf(words, word);
  if (at === undefined) return found;
  const bits = placeBits[place];
  if (place !== 'abstract') {
    for (let next = head.starts[at] as number; next < (head.starts[at + 1] as number); next++) {
      if (bits === 0 || ((head.impacts[next] as number) & bits) !== 0) found[head.papers[next] as number] = 1;
    }
  }
  if (place === 'abstract' || place === 'anywhere') {
    for (const paper of body.papers.subarray(body.starts[at], body.starts[at + 1])) found[paper] = 1;
  }
  return found;
}

/** Inverse document frequency as in BM25: how rare a word is that so many papers have. */
export function idf(papers: number, size: number): number {
  return Math.log(1 + (size - papers + 0.5) / (papers + 0.5));
}
