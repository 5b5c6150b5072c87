import type { Texts } from './bytes.ts';
import { compare } from './sorted-texts.ts';

/** Sorted texts of several lists, each once, in their order; with each the places where it stands. */
export function* eachText(lists: readonly Texts[]): Generator<{ part: number; place: number }[]> {
  const next = lists.map(() => 0);
  const isLeft = (part: number) => (next[part] as number) < (lists[part] as Texts).starts.length - 1;
  for (;;) {
    let least: { part: number; place: number }[] = [];
    for (let part = 0; part < lists.length; part++) {
      if (!isLeft(part)) continue;
      const [best] = least;
      const own = { part, place: next[part] as number };
      const order = best ? compare(lists[part] as Texts, own.place, lists[best.part] as Texts, best.place) : -1;
      if (order === 0) least.push(own);
      else if (order < 0) least = [own];
    }
    if (least.length === 0) return;
    for (const { part } of least) next[part] = (next[part] as number) + 1;
    yield least;
  }
}

/** As `eachText`, for lists in which a text may stand several times. */
export function* eachEqual(lists: readonly Texts[]): Generator<{ part: number; place: number }[]> {
  let same: { part: number; place: number }[] = [];
  for (const places of eachText(lists)) {
    const [last] = same;
    const [next] = places as [{ part: number; place: number }];
    const isSame = last && compare(lists[last.part] as Texts, last.place, lists[next.part] as Texts, next.place) === 0;
    if (!isSame && same.length) yield same.sort((a, b) => a.part - b.part);
    same = isSame ? [...same, ...places] : [...places];
  }
  if (same.length) yield same.sort((a, b) => a.part - b.part);
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
