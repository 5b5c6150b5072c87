import { Best } from './best.ts';
import { comparable } from './likeness.ts';
import type { LivePart, PaperIndex, Slot } from './paper-index.ts';
import type { Sort } from './query/tree.ts';
import { titleOf } from './ranking.ts';
import { textAt } from './segments/bytes.ts';
import { placesBeginningWith } from './segments/sorted-texts.ts';

/**
 * The found papers in an order that the reader asked for; those about which nothing is known stand last.
 * @param found for each part 1 for each paper that was found
 */
export function inOrderOf(sort: Sort, index: PaperIndex, found: (part: LivePart) => Uint8Array, limit: number): Slot[] {
  if (sort.by === 'title') return byTitle(sort, index, found).slice(0, limit);
  const best = new Best(limit);
  for (const part of index.parts) {
    const keys = keysOf(part, sort.by);
    const isFound = found(part);
    for (let paper = 0; paper < keys.length; paper++) {
      if (isFound[paper] !== 1) continue;
      const key = keys[paper] as number;
      best.offer(part, paper, Number.isNaN(key) ? Number.NEGATIVE_INFINITY : sort.descending ? key : -key);
    }
  }
  return best.taken();
}

function byTitle({ descending }: Sort, index: PaperIndex, found: (part: LivePart) => Uint8Array): Slot[] {
  const slots = index.parts.flatMap((part) => {
    const isFound = found(part);
    return Array.from(isFound.keys(), (paper) => ({ part, paper })).filter(({ paper }) => isFound[paper] === 1);
  });
  const titled = slots.map((slot) => ({ slot, title: comparable(titleOf(slot)) }));
  const direction = descending ? -1 : 1;
  titled.sort((a, b) => (a.title < b.title ? -direction : a.title > b.title ? direction : 0));
  return titled.map(({ slot }) => slot);
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
