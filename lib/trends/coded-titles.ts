import { runsOf } from './terms.ts';

/** Titles with a number for each word: so that many of them can be gone through again and again. */
export interface CodedTitles {
  /** For each title the numbers of its words, 0 where no term reaches over. */
  titles: Uint32Array[];
  /** The word of each number, as it is counted. */
  words: string[];
}

/** The terms of one length that are common enough. */
export interface Level {
  /** From a term's key to its place here. */
  places: Map<number, number>;
  terms: { key: string; papers: number }[];
}

/** More words than any language has. */
const STRIDE = 2 ** 21;

/** Takes titles apart; in slices. */
export function* coded(titles: string[]): Generator<undefined, CodedTitles> {
  const words = [''];
  const numbers = new Map<string, number>();
  const all: Uint32Array[] = [];
  for (const title of titles) {
    yield;
    const codes = runsOf(title).flatMap((run) => [...run.map(({ key }) => numberOf(key, numbers, words)), 0]);
    all.push(Uint32Array.from(codes));
  }
  return { titles: all, words };
}

function numberOf(word: string, numbers: Map<string, number>, words: string[]): number {
  const number = numbers.get(word) ?? words.push(word) - 1;
  numbers.set(word, number);
  return number;
}

/**
 * Counts the terms that are one word longer than those of the last level, or words where there is none; in slices. A
 * term is counted only if it is made of two that are common: of all there are too many to count.
 * @param least so many papers make a term common
 */
export function* nextLevel(
  { titles, words }: CodedTitles,
  levels: Level[],
  least: number,
): Generator<undefined, Level> {
  const counts = new Map<number, number>();
  for (const title of titles) {
    yield;
    const places = placesIn(title, levels).at(-1);
    const keys = places ? keysIn(title, places, levels.length) : title.filter((word) => word > 0);
    for (const key of new Set(keys)) if (key >= 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const common = [...counts].filter(([, papers]) => papers >= least);
  const shorter = levels.at(-1)?.terms;
  const inWords = (key: number) =>
    shorter ? `${shorter[Math.floor(key / STRIDE)]?.key} ${words[key % STRIDE]}` : (words[key] as string);
  return {
    places: new Map(common.map(([key], place) => [key, place])),
    terms: common.map(([key, papers]) => ({ key: inWords(key), papers })),
  };
}

/** Which terms of each level begin at each word of a title, by their places; -1 for none. */
export function placesIn(title: Uint32Array, levels: Level[]): number[][] {
  const found: number[][] = [];
  for (const [length, { places }] of levels.entries()) {
    const shorter = found.at(-1);
    const keys = shorter ? keysIn(title, shorter, length) : Array.from(title);
    found.push(keys.map((key) => places.get(key) ?? -1));
  }
  return found;
}

/** Keys of the terms that are one word longer than those that begin at these places; -1 where there is none. */
function keysIn(title: Uint32Array, shorter: number[], length: number): number[] {
  return shorter.map((place, at) => {
    const isTerm = place >= 0 && (shorter[at + 1] ?? -1) >= 0;
    return isTerm ? place * STRIDE + (title[at + length] as number) : -1;
  });
}
