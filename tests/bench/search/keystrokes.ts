import type { Query } from '../../search/corpus/queries.ts';
import { Random } from '../../search/corpus/random.ts';
import { timed } from './clock.ts';
import { median } from './percentiles.ts';

const passes = 5;
/** What even the slowest engine is asked. */
const fewest = 8;

/** Every text that stands in the field while the queries are typed, each once, in no order. */
export function keystrokes(queries: readonly Query[]): string[] {
  const typed = queries.flatMap(({ text }) => Array.from(text, (_, place) => text.slice(0, place + 1)));
  return new Random(5).shuffled([...new Set(typed.filter((text) => text.trim()))]);
}

/**
 * How long the search for each keystroke takes, in milliseconds of CPU time: the median of five passes. A slow engine
 * gets the first ones only, as many as a fifth of the time allows, and fewer passes.
 */
export function timeKeystrokes(search: (text: string) => unknown, texts: readonly string[], seconds: number): number[] {
  const end = performance.now() + seconds * 1_000;
  const first = firstPass(search, texts, performance.now() + (seconds * 1_000) / passes);
  const all = [first];
  while (all.length < passes && performance.now() < end) {
    all.push(texts.slice(0, first.length).map((text) => timed(() => search(text))));
  }
  return first.map((_, place) => median(all.map((pass) => pass[place] as number)));
}

function firstPass(search: (text: string) => unknown, texts: readonly string[], end: number): number[] {
  const times: number[] = [];
  for (const text of texts) {
    if (times.length >= fewest && performance.now() > end) break;
    times.push(timed(() => search(text)));
  }
  return times;
}
