import type { PaperId } from '../paper/paper.ts';
import { database, type Parted } from './database.ts';

/** The pairs of records that the reader has parted; there are few. */
export class PartedPapers {
  private readonly pairs: Set<string>;

  constructor(parted: Parted[]) {
    this.pairs = new Set(parted.map(({ a, b }) => `${a}\n${b}`));
  }

  static async all(): Promise<PartedPapers> {
    return new PartedPapers(await database.parted.toArray());
  }

  has(one: PaperId, other: PaperId): boolean {
    const { a, b } = pair(one, other);
    return this.pairs.has(`${a}\n${b}`);
  }
}

/** Two records as a pair, the lesser id first. */
export function pair(one: PaperId, other: PaperId): Parted {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}
