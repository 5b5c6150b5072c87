import { Best, inOrder, type Ranked } from './best.ts';
import { comparable } from './likeness.ts';
import type { Flags, LivePart, Slot } from './paper-index.ts';
import type { Sort } from './query/tree.ts';
import { titleOf } from './ranking.ts';
import { textAt } from './segments/bytes.ts';
import { placesBeginningWith } from './segments/sorted-texts.ts';
import { sorted } from './sorted.ts';

/** How many titles are made ready to be compared before something else may be done. */
const SLICE = 1_024;

/**
 * The found papers in an order that the reader asked for; those about which nothing is known stand last.
 * @param found 1 for each paper that was found
 * @param limit how many are wanted
 */
export function* inOrderOf(sort: Omit<Sort, 'kind'>, found: Flags, limit: number): Generator<undefined, Slot[]> {
  if (sort.by === 'title') return yield* byTitle(found, sort.descending ? -1 : 1);
  const best = new Best(limit);
  for (const [part, isFound] of found) {
    const keys = keysOf(part, sort.by);
    for (let paper = 0; paper < keys.length; paper++) {
      if (isFound[paper] !== 1) continue;
      const key = keys[paper] as number;
      best.offer(part, paper, Number.isNaN(key) ? Number.NEGATIVE_INFINITY : sort.descending ? key : -key);
    }
  }
  return yield* best.taken();
}

interface Titled extends Ranked {
  title: string;
}

function* byTitle(found: Flags, direction: 1 | -1): Generator<undefined, Slot[]> {
  const titled: Titled[] = [];
  for (const [part, isFound] of found) {
    for (let paper = 0; paper < isFound.length; paper++) {
      if (isFound[paper] !== 1) continue;
      titled.push({ part, paper, score: 0, title: comparable(titleOf({ part, paper })) });
      if (titled.length % SLICE === 0) yield;
    }
  }
  return yield* sorted(titled, (a, b) => {
    if (a.title === b.title) return inOrder(a, b);
    return a.title < b.title ? -direction : direction;
  });
}

/** What papers are ordered by; not a number where it is not known. */
function keysOf({ segment }: LivePart, by: Exclude<Sort['by'], 'title'>): Float64Array {
  if (by === 'seen' || by === 'relevance') return segment.lastSeen;
  const keys = new Float64Array(segment.size).fill(Number.NaN);
  const { facets } = segment;
  const [from, to] = placesBeginningWith(facets, `${by}:`);
  for (let place = from; place < to; place++) {
    const key = numberIn(textAt(facets, place).slice(by.length + 1));
    for (const paper of facets.papers.subarray(facets.paperStarts[place], facets.paperStarts[place + 1]))
      keys[paper] = key;
  }
  return keys;
}

/** A count, or a date as a number: 2024-01 is 20240100. */
function numberIn(text: string): number {
  const [year = '', month, day] = text.split('-');
  return text.length === 10 && month === undefined ? Number(text) : Number(year + (month ?? '00') + (day ?? '00'));
}
