import { countOf, type Texts } from './bytes.ts';
import type { Dictionary } from './segment.ts';

/** What sorted words are looked up and walked by. @param shared as it is in a `Dictionary`, if it is known already */
export function dictionaryOf(texts: Texts, shared = sharedBytes(texts)): Dictionary {
  return { ...texts, shared, newFirst: newWithin(shared, 1), newThird: newWithin(shared, 3) };
}

function sharedBytes({ bytes, starts }: Texts): Uint8Array {
  const shared = new Uint8Array(starts.length);
  for (let place = 1; place < starts.length - 1; place++) {
    const before = starts[place - 1] as number;
    const start = starts[place] as number;
    const most = Math.min(start - before, (starts[place + 1] as number) - start);
    let count = 0;
    while (count < most && bytes[before + count] === bytes[start + count]) count++;
    shared[place] = count;
  }
  return shared;
}

function newWithin(shared: Uint8Array, length: number): Uint32Array {
  const count = shared.length - 1;
  const places = new Uint32Array(count + 1);
  let found = 0;
  for (let place = 0; place < count; place++) if ((shared[place] as number) < length) places[found++] = place;
  places[found++] = count;
  return places.slice(0, found);
}

export function wordCount(words: Dictionary): number {
  return countOf(words);
}
