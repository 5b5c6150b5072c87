/** Chance that can be had again: GLEANER_SEED replays what an earlier run said it was played with. */
export class Chance {
  readonly seed: number;
  private state: number;

  constructor(seed = Number(process.env.GLEANER_SEED ?? Date.now() % 1_000_000_000)) {
    this.seed = seed;
    this.state = seed;
    console.log(`GLEANER_SEED=${seed}`);
  }

  /** A number from 0 on, below 1: mulberry32, by Tommy Ettinger, in the public domain. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.between(0, values.length - 1)] as Value;
  }
}
