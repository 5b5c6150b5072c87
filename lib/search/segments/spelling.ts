/** One bit for each letter that is typed, and one more. */
const longestTyped = 29;
const beyond = 9;

/** More bytes than a word has. */
export const NEVER = 0xff;

/**
 * What is typed, to be compared with words by optimal string alignment: a letter more, less, another, or two neighbours
 * swapped. It is an automaton of one bit a letter, after Wu and Manber, "Fast text searching allowing errors" (1992),
 * with swaps after Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003).
 */
export class Spelling {
  /** Of the word measured last: its distance, more than the limit if it is further off than that. */
  distance = beyond;
  /** The same for the nearest beginning of that word. */
  prefixDistance = beyond;
  /** Words that begin with so many of the same bytes are too far off, and so are all their beginnings. */
  hopeless = NEVER;
  private readonly ascii = new Int32Array(128);
  private readonly others = new Map<number, number>();
  private readonly end: number;
  /** The beginnings that may match with one edit, and with two. */
  private readonly one: number;
  private readonly two: number;

  private constructor(letters: readonly string[], limit: number) {
    this.end = 1 << letters.length;
    this.one = (this.end << 1) - 1;
    this.two = limit > 1 ? this.one : 0;
    letters.forEach((letter, place) => {
      this.learn(letter.codePointAt(0) as number, 2 << place);
    });
  }

  /** @param limit 1 or 2 @returns nothing for what is too long to be compared */
  static of(typed: string, limit: number): Spelling | undefined {
    const letters = [...typed];
    return letters.length <= longestTyped ? new Spelling(letters, limit) : undefined;
  }

  private learn(letter: number, bit: number): void {
    if (letter < 128) this.ascii[letter] = (this.ascii[letter] as number) | bit;
    else this.others.set(letter, (this.others.get(letter) ?? 0) | bit);
  }

  /** Measures the word in a stretch of UTF-8. */
  measure(bytes: Uint8Array, start: number, end: number): void {
    // Bit n: the first n letters of what is typed match the word so far with 0, 1 or 2 edits, or would if the next
    // letter ended a swap of neighbours.
    let [none, one, two, swapOne, swapTwo] = [1, 3 & this.one, 7 & this.two, 0, 0];
    let distance = this.distanceOf(none, one, two);
    let nearest = distance;
    let isHopeless = false;
    let at = start;
    for (; at < end && !isHopeless; at++) {
      const mask = this.maskAt(bytes, at, end);
      if (mask === unfinished) continue;
      const nextNone = (none << 1) & mask;
      const nextOne = (((one << 1) & mask) | none | (none << 1) | (nextNone << 1) | (swapOne & (mask << 1))) & this.one;
      const nextTwo = (((two << 1) & mask) | one | (one << 1) | (nextOne << 1) | (swapTwo & (mask << 1))) & this.two;
      swapOne = (none << 2) & mask;
      swapTwo = (one << 2) & mask & this.two;
      none = nextNone;
      one = nextOne;
      two = nextTwo;
      distance = this.distanceOf(none, one, two);
      if (distance < nearest) nearest = distance;
      isHopeless = nearest === beyond && (none | one | two | swapOne | swapTwo) === 0;
    }
    this.hopeless = isHopeless ? at - start : NEVER;
    this.distance = distance;
    this.prefixDistance = nearest;
  }

  private distanceOf(none: number, one: number, two: number): number {
    if (((none | one | two) & this.end) === 0) return beyond;
    if ((none & this.end) !== 0) return 0;
    return (one & this.end) !== 0 ? 1 : 2;
  }

  /** Where the letter stands in what is typed. A letter of several bytes counts at its last. */
  private maskAt(bytes: Uint8Array, at: number, end: number): number {
    const byte = bytes[at] as number;
    if (byte < 0x80) return this.ascii[byte] as number;
    if (at + 1 < end && isContinuation(bytes[at + 1] as number)) return unfinished;
    return this.others.get(letterEndingAt(bytes, at)) ?? 0;
  }
}

/** The mask of a letter of which more bytes follow. */
const unfinished = -1;

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
