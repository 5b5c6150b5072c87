import { startsOf } from './bytes.ts';
import { Numbers } from './numbers.ts';
import type { Postings } from './segment.ts';

/** Which words papers have, paper by paper; to be sorted by words. */
export class Entries {
  private readonly keys = new Numbers(Uint32Array);
  /** Paper and impact in one number. */
  private readonly postings = new Numbers(Uint32Array);

  add(key: number, paper: number, impact: number): void {
    this.keys.push(key);
    this.postings.push((paper << 8) | impact);
  }

  /** The postings of the words with these keys; within a word the papers stay in their order. */
  sorted(order: readonly number[]): Postings {
    const [keys, postings] = [this.keys.taken(), this.postings.taken()];
    const ranks = ranksOf(order);
    const starts = startsOf(countEach(keys, ranks, order.length));
    const next = starts.slice();
    const papers = new Uint16Array(keys.length);
    const impacts = new Uint8Array(keys.length);
    for (let entry = 0; entry < keys.length; entry++) {
      const rank = ranks[keys[entry] as number] as number;
      const place = next[rank] as number;
      next[rank] = place + 1;
      papers[place] = (postings[entry] as number) >>> 8;
      impacts[place] = postings[entry] as number;
    }
    return { starts, papers, impacts };
  }
}

/** For each key its place among others. */
function ranksOf(order: readonly number[]): Uint32Array {
  const ranks = new Uint32Array(order.reduce((most, key) => Math.max(most, key), 0) + 1);
  order.forEach((key, rank) => {
    ranks[key] = rank;
  });
  return ranks;
}

function countEach(keys: Uint32Array, ranks: Uint32Array, words: number): Uint32Array {
  const counts = new Uint32Array(words);
  for (let entry = 0; entry < keys.length; entry++) {
    const rank = ranks[keys[entry] as number] as number;
    counts[rank] = (counts[rank] as number) + 1;
  }
  return counts;
}
