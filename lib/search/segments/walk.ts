import { wordCount } from './dictionary.ts';
import type { Dictionary } from './segment.ts';

/** One bit for each letter that is typed, and one more. */
const longestTyped = 29;
/** Words have 40 letters at most, of up to four bytes. */
const deepest = 4 * 40 + 1;
const beyond = 9;

// For each depth in bytes: which beginnings of what is typed match with 0, 1 and 2 edits (bit n: the first n letters),
// and which would if the next letter ended a swap of neighbours, at the cost of the first and the second edit.
const rows = new Int32Array(5 * (deepest + 1));
/** For each depth the least distance of what is typed to a beginning of the word up to there. */
const nearest = new Uint8Array(deepest + 1);

const ended = 0;
const dead = 1;
const begun = 2;

/**
 * All words within an optimal string alignment distance of what is typed: a letter more, less, another, or two
 * neighbours swapped. The sorted words are walked like a tree, by an automaton of one bit a letter, after Wu and Manber,
 * "Fast text searching allowing errors" (1992), with swaps after Hyyrö, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances" (2003).
 * @param limit 1 or 2
 * @param asPrefix measures to the nearest beginning of each word instead of the whole
 * @param found is given the word's place and the distance
 */
export function walk(
  words: Dictionary,
  typed: string,
  limit: number,
  asPrefix: boolean,
  found: (place: number, distance: number) => void,
): void {
  const letters = [...typed];
  if (letters.length <= longestTyped) new Walk(words, letters, limit, asPrefix).run(found);
}

class Walk {
  private readonly ascii = new Int32Array(128);
  private readonly others = new Map<number, number>();
  private readonly end: number;
  private readonly all: number;
  /** How deep the rows hold for the word that was looked at last. */
  private depth = 0;
  private distance = 0;
  private first = 0;
  private third = 0;

  constructor(
    private readonly words: Dictionary,
    letters: string[],
    private readonly limit: number,
    private readonly asPrefix: boolean,
  ) {
    this.end = 1 << letters.length;
    this.all = (this.end << 1) - 1;
    letters.forEach((letter, place) => {
      this.learn(letter.codePointAt(0) as number, 2 << place);
    });
    rows.set([1, 3 & this.all, limit > 1 ? 7 & this.all : 0, 0, 0]);
    nearest[0] = this.distanceAt(0);
  }

  run(found: (place: number, distance: number) => void): void {
    const count = wordCount(this.words);
    for (let place = 0; place < count; ) {
      const outcome = this.descend(place);
      if (outcome === dead) place = this.nextWithout(place, this.depth);
      else if (outcome === begun) {
        const { depth, distance } = this;
        do found(place++, distance);
        while (place < count && (this.words.shared[place] as number) >= depth);
      } else {
        if (this.distance <= this.limit) found(place, this.distance);
        place++;
      }
    }
  }

  private learn(letter: number, bit: number): void {
    if (letter < 128) this.ascii[letter] = (this.ascii[letter] as number) | bit;
    else this.others.set(letter, (this.others.get(letter) ?? 0) | bit);
  }

  /** Follows a word from where it leaves the one before. */
  private descend(place: number): number {
    const start = this.words.starts[place] as number;
    const end = this.words.starts[place + 1] as number;
    let depth = Math.min(this.depth, this.words.shared[place] as number);
    while (depth < end - start) {
      const isAlive = this.follow(start + depth, end, depth);
      depth++;
      if (isAlive && !(this.asPrefix && nearest[depth] === 0)) continue;
      this.depth = depth;
      this.distance = this.asPrefix ? (nearest[depth] as number) : beyond;
      return this.distance <= this.limit ? begun : dead;
    }
    this.depth = depth;
    this.distance = this.asPrefix ? (nearest[depth] as number) : this.distanceAt(depth);
    return ended;
  }

  /** One byte deeper. A letter of several bytes counts at its last. @returns whether any match is left */
  private follow(at: number, end: number, depth: number): boolean {
    const { bytes } = this.words;
    const byte = bytes[at] as number;
    if (byte < 0x80) return this.step(depth, this.ascii[byte] as number);
    if (at + 1 < end && isContinuation(bytes[at + 1] as number)) return this.stay(depth);
    return this.step(depth, this.others.get(letterEndingAt(bytes, at)) ?? 0);
  }

  private stay(depth: number): boolean {
    rows.copyWithin(5 * depth + 5, 5 * depth, 5 * depth + 5);
    nearest[depth + 1] = nearest[depth] as number;
    return true;
  }

  private step(depth: number, mask: number): boolean {
    const at = 5 * depth;
    const none = rows[at] as number;
    const one = rows[at + 1] as number;
    const two = rows[at + 2] as number;
    const nextNone = (none << 1) & mask;
    const swapped = (rows[at + 3] as number) & (mask << 1);
    const nextOne = (((one << 1) & mask) | none | (none << 1) | (nextNone << 1) | swapped) & this.all;
    rows[at + 5] = nextNone;
    rows[at + 6] = nextOne;
    rows[at + 8] = (none << 2) & mask;
    let alive = nextNone | nextOne | (rows[at + 8] as number);
    if (this.limit > 1) {
      const swappedLater = (rows[at + 4] as number) & (mask << 1);
      const nextTwo = (((two << 1) & mask) | one | (one << 1) | (nextOne << 1) | swappedLater) & this.all;
      rows[at + 7] = nextTwo;
      rows[at + 9] = (one << 2) & mask;
      alive |= nextTwo | (rows[at + 9] as number);
    }
    if (this.asPrefix) nearest[depth + 1] = Math.min(nearest[depth] as number, this.distanceAt(depth + 1));
    return alive !== 0;
  }

  private distanceAt(depth: number): number {
    for (let edits = 0; edits <= this.limit; edits++) {
      if (((rows[5 * depth + edits] as number) & this.end) !== 0) return edits;
    }
    return beyond;
  }

  /** The next word that does not begin with the same so many bytes. */
  private nextWithout(place: number, length: number): number {
    const { shared, newFirst, newThird } = this.words;
    if (length <= 1) {
      while ((newFirst[this.first] as number) <= place) this.first++;
      return newFirst[this.first] as number;
    }
    let next = place + 1;
    if (length <= 3) {
      while ((newThird[this.third] as number) <= place) this.third++;
      while (length < 3 && (shared[newThird[this.third] as number] as number) >= length) this.third++;
      return newThird[this.third] as number;
    }
    while ((shared[next] as number) >= length) next++;
    return next;
  }
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** The code point whose last byte stands here: https://www.rfc-editor.org/rfc/rfc3629 */
function letterEndingAt(bytes: Uint8Array, end: number): number {
  let start = end;
  while (isContinuation(bytes[start] as number)) start--;
  let letter = (bytes[start] as number) & (0xff >> (end - start + 2));
  for (let at = start + 1; at <= end; at++) letter = (letter << 6) | ((bytes[at] as number) & 0x3f);
  return letter;
}
