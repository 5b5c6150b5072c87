import type { LivePart, Slot } from './paper-index.ts';
import { compare } from './segments/sorted-texts.ts';
import { sorted } from './sorted.ts';

/** A paper and its score. */
export interface Ranked extends Slot {
  score: number;
}

/** The papers with the highest scores among many, no more of them than are wanted. */
export class Best {
  /** Once there are enough, a heap: the root is the least. */
  private readonly found: Ranked[] = [];
  /** What a paper must reach to count. */
  least = Number.NEGATIVE_INFINITY;

  constructor(private readonly wanted: number) {}

  offer(part: LivePart, paper: number, score: number): void {
    if (score < this.least || this.wanted === 0) return;
    const offered = { part, paper, score };
    const { found } = this;
    if (found.length < this.wanted) {
      found.push(offered);
      if (found.length < this.wanted) return;
      for (let place = found.length >> 1; place >= 0; place--) this.sink(found[place] as Ranked, place);
    } else if (inOrder(offered, found[0] as Ranked) < 0) this.sink(offered, 0);
    this.least = (found[0] as Ranked).score;
  }

  /** What was found, in no order. */
  get inNoOrder(): readonly Ranked[] {
    return this.found;
  }

  /** What was found, the best first. */
  taken(): Generator<undefined, Ranked[]> {
    return sorted(this.found, inOrder);
  }

  /** Puts it in that place of the heap, or below it. */
  private sink(ranked: Ranked, from: number): void {
    const { found } = this;
    let place = from;
    for (let below = 2 * place + 1; below < found.length; below = 2 * place + 1) {
      const other = below + 1;
      if (other < found.length && inOrder(found[other] as Ranked, found[below] as Ranked) > 0) below = other;
      if (inOrder(ranked, found[below] as Ranked) > 0) break;
      found[place] = found[below] as Ranked;
      place = below;
    }
    found[place] = ranked;
  }
}

/** The higher score first; of equals the one seen last, and of these the later identifier: they mostly grow with time. */
export function inOrder(a: Ranked, b: Ranked): number {
  if (a.score !== b.score) return a.score > b.score ? -1 : 1;
  return lastSeen(b) - lastSeen(a) || laterFirst(a, b);
}

function laterFirst({ part, paper }: Slot, other: Slot): number {
  const { identifiers, ownIdentifiers } = part.segment;
  const theirs = other.part.segment;
  const place = ownIdentifiers[paper] as number;
  const otherPlace = theirs.ownIdentifiers[other.paper] as number;
  // Identifiers are sorted, so within a segment their places tell.
  return theirs.identifiers === identifiers
    ? otherPlace - place
    : compare(theirs.identifiers, otherPlace, identifiers, place);
}

function lastSeen({ part, paper }: Slot): number {
  return part.segment.lastSeen[paper] as number;
}
