import { countOf, encode, type Texts } from './bytes.ts';

/** A stretch of places: from the first to before the last. */
export type Range = [from: number, to: number];

/** How two texts stand in the order of their bytes: below 0 when the first comes first. */
export function compare(a: Texts, placeInA: number, b: Texts, placeInB: number): number {
  const startA = a.starts[placeInA] as number;
  const startB = b.starts[placeInB] as number;
  const lengthA = (a.starts[placeInA + 1] as number) - startA;
  const lengthB = (b.starts[placeInB + 1] as number) - startB;
  const common = Math.min(lengthA, lengthB);
  for (let at = 0; at < common; at++) {
    const difference = (a.bytes[startA + at] as number) - (b.bytes[startB + at] as number);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}

/** The order that sorted texts are in: that of their code points, which is that of their UTF-8. */
export function byCodePoints(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at++) {
    const [unitA, unitB] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (unitA !== unitB) return standing(unitA) - standing(unitB);
  }
  return a.length - b.length;
}

/** Surrogates stand for what comes behind all other units. */
function standing(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** The place of a text among sorted ones; `undefined` when it is not there. */
export function placeOf(texts: Texts, text: string): number | undefined {
  const wanted = encode(text);
  const place = firstAtLeast(texts, wanted);
  const isThere = place < countOf(texts) && order(texts, place, wanted) === 0;
  return isThere ? place : undefined;
}

/** Where the sorted texts stand that begin with this one. */
export function placesBeginningWith(texts: Texts, beginning: string): Range {
  const wanted = encode(beginning);
  const from = firstAtLeast(texts, wanted);
  let [low, high] = [from, countOf(texts)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beginsWith(texts, middle, wanted)) low = middle + 1;
    else high = middle;
  }
  return [from, low];
}

/** Whether any of the sorted texts begins with this one. */
export function hasBeginning(texts: Texts, beginning: string): boolean {
  const wanted = encode(beginning);
  const place = firstAtLeast(texts, wanted);
  return place < countOf(texts) && beginsWith(texts, place, wanted);
}

/** Where the sorted texts stand from one text to another, both included. */
export function placesBetween(texts: Texts, first: string, last: string): Range {
  const from = firstAtLeast(texts, encode(first));
  const [, to] = placesBeginningWith(texts, last);
  return [from, Math.max(from, to)];
}

function firstAtLeast(texts: Texts, wanted: Uint8Array): number {
  let [low, high] = [0, countOf(texts)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(texts, middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function order({ bytes, starts }: Texts, place: number, wanted: Uint8Array): number {
  const start = starts[place] as number;
  const length = (starts[place + 1] as number) - start;
  const common = Math.min(length, wanted.length);
  for (let at = 0; at < common; at++) {
    const difference = (bytes[start + at] as number) - (wanted[at] as number);
    if (difference !== 0) return difference;
  }
  return length - wanted.length;
}

function beginsWith({ bytes, starts }: Texts, place: number, wanted: Uint8Array): boolean {
  const start = starts[place] as number;
  if ((starts[place + 1] as number) - start < wanted.length) return false;
  for (let at = 0; at < wanted.length; at++) if (bytes[start + at] !== wanted[at]) return false;
  return true;
}
