const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Up to this length a loop is faster than the encoder. */
const longestWord = 40;

/** A text as UTF-8. */
export function encode(text: string): Uint8Array {
  if (text.length > longestWord) return encoder.encode(text);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return encoder.encode(text);
    bytes[at] = unit;
  }
  return bytes;
}

/** The text in a stretch of UTF-8. */
export function decode(bytes: Uint8Array, start: number, end: number): string {
  let isAscii = end - start < 4_096;
  for (let at = start; isAscii && at < end; at++) isAscii = (bytes[at] as number) < 0x80;
  const part = bytes.subarray(start, end);
  return isAscii ? String.fromCharCode.apply(null, part as unknown as number[]) : decoder.decode(part);
}

/** Texts one behind the other: where each begins, and at last where the last one ends. */
export interface Texts {
  bytes: Uint8Array;
  starts: Uint32Array;
}

export function countOf({ starts }: Texts): number {
  return starts.length - 1;
}

export function textsOf(texts: readonly string[]): Texts {
  const encoded = texts.map(encode);
  const starts = startsOf(encoded.map(({ length }) => length));
  const bytes = new Uint8Array(starts.at(-1) as number);
  encoded.forEach((each, place) => {
    bytes.set(each, starts[place]);
  });
  return { bytes, starts };
}

export function textAt({ bytes, starts }: Texts, place: number): string {
  return decode(bytes, starts[place] as number, starts[place + 1] as number);
}

/** Where stretches of these lengths begin, one behind the other, and where the last one ends. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let place = 0; place < lengths.length; place++) {
    end += lengths[place] as number;
    starts[place + 1] = end;
  }
  return starts;
}
