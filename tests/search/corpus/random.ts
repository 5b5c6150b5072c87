/** Numbers that look random and are the same for the same seed: Marsaglia, "Xorshift RNGs", 2003, on 32 bits. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed + 1;
    // Small seeds need some rounds until their few bits have spread.
    for (let round = 0; round < 20; round++) this.next();
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: ArrayLike<T>): T {
    return list[this.below(list.length)] as T;
  }

  /** After Zipf's law: the second comes half as often as the first, the third a third as often. */
  pickByRank<T>(list: ArrayLike<T>): T {
    return list[this.rank(list.length)] as T;
  }

  /** A place below `end`, the low ones as often as Zipf's law has it. */
  rank(end: number): number {
    return Math.floor((end + 1) ** this.next()) - 1;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const keyed = list.map((item) => ({ item, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  /** Some of a list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffled(list.map((_, place) => place)).slice(0, count));
    return list.filter((_, place) => chosen.has(place));
  }
}
