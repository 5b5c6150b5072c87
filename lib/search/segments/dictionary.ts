import type { Texts } from './bytes.ts';
import { lettersOfEach } from './letters.ts';
import type { Dictionary } from './segment.ts';

/** What sorted words are looked through by. @param shared as it is in a `Dictionary`, if it is known already */
export function dictionaryOf(texts: Texts, shared = sharedBytes(texts)): Dictionary {
  return { ...texts, shared, letters: lettersOfEach(texts) };
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
