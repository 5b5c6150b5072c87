import type { LivePart, Slot } from './paper-index.ts';
import { compare } from './segments/sorted-texts.ts';

/** A paper and its score. */
export interface Ranked extends Slot {
  score: number;
}

/** The papers with the highest scores among many, no more of them than are wanted: the root of the heap is the least. */
export class Best {
  private readonly heap: Ranked[] = [];
  /** What a paper must reach to count. */
  least = Number.NEGATIVE_INFINITY;

  constructor(private readonly wanted: number) {}

  offer(part: LivePart, paper: number, score: number): void {
    if (score < this.least || this.wanted === 0) return;
    const offered = { part, paper, score };
    if (this.heap.length < this.wanted) this.rise(offered);
    else if (inOrder(offered, this.heap[0] as Ranked) < 0) this.sink(offered);
    if (this.heap.length === this.wanted) this.least = (this.heap[0] as Ranked).score;
  }

  /** What was found, the best first. */
  taken(): Ranked[] {
    return [...this.heap].sort(inOrder);
  }

  private rise(ranked: Ranked): void {
    let place = this.heap.push(ranked) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.heap[above] as Ranked;
      if (inOrder(parent, ranked) > 0) break;
      this.heap[place] = parent;
      place = above;
    }
    this.heap[place] = ranked;
  }

  /** Puts it in the place of the least. */
  private sink(ranked: Ranked): void {
    const { heap } = this;
    let place = 0;
    for (let below = 1; below < heap.length; below = 2 * place + 1) {
      const other = below + 1;
      if (other < heap.length && inOrder(heap[other] as Ranked, heap[below] as Ranked) > 0) below = other;
      if (inOrder(ranked, heap[below] as Ranked) > 0) break;
      heap[place] = heap[below] as Ranked;
      place = below;
    }
    heap[place] = ranked;
  }
}

/** The higher score first; of equals the one seen last, and of these the later identifier: they mostly grow with time. */
export function inOrder(a: Ranked, b: Ranked): number {
  return b.score - a.score || lastSeen(b) - lastSeen(a) || laterFirst(a, b);
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
