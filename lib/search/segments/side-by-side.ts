import { countOf, type Texts } from './bytes.ts';
import { compare } from './sorted-texts.ts';

/** Where a text stands: in which list, and at which place there. */
export interface Place {
  part: number;
  place: number;
}

/**
 * Sorted texts of several lists, each once, in their order; with each the places where it stands, which are right until
 * the next text is asked for.
 */
export function* eachText(lists: readonly Texts[]): Generator<Place[]> {
  const next = lists.map((_, part) => ({ part, place: 0 }));
  for (;;) {
    let least: Place[] = [];
    for (const own of next) {
      const texts = lists[own.part] as Texts;
      if (own.place === countOf(texts)) continue;
      const [best] = least;
      const order = best ? compare(texts, own.place, lists[best.part] as Texts, best.place) : -1;
      if (order === 0) least.push(own);
      else if (order < 0) least = [own];
    }
    if (least.length === 0) return;
    yield least;
    for (const each of least) each.place++;
  }
}

/** Each place of several lists, in the order of their texts; of the same texts the first list's come first. */
export function* eachPlace(lists: readonly Texts[]): Generator<Place> {
  const next = lists.map((_, part) => ({ part, place: 0 }));
  for (;;) {
    let least: Place | undefined;
    for (const own of next) {
      const texts = lists[own.part] as Texts;
      if (own.place === countOf(texts)) continue;
      if (!least || compare(texts, own.place, lists[least.part] as Texts, least.place) < 0) least = own;
    }
    if (!least) return;
    yield least;
    least.place++;
  }
}

/** How many numbers two rising lists have, those in both once. */
export function unionSize(a: Uint16Array, b: Uint16Array): number {
  let common = 0;
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const difference = (a[inA] as number) - (b[inB] as number);
    if (difference === 0) common++;
    if (difference <= 0) inA++;
    if (difference >= 0) inB++;
  }
  return a.length + b.length - common;
}
