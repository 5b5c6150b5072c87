import type { Texts } from './bytes.ts';
import { lettersOfEach } from './letters.ts';

/** Sorted words, and what those near to another are found by. */
export class Dictionary implements Texts {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  /** How many bytes each word has in common with the one before. */
  readonly shared: Uint8Array;
  private known?: Int32Array;

  /** @param shared if it is known already */
  constructor(texts: Texts, shared = sharedBytes(texts)) {
    this.bytes = texts.bytes;
    this.starts = texts.starts;
    this.shared = shared;
  }

  /** Which letters each word has, as `lettersOf` tells. Only misspelt words ask for them: they are looked up then. */
  get letters(): Int32Array {
    this.known ??= lettersOfEach(this);
    return this.known;
  }
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
