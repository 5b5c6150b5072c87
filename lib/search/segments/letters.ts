import { countOf, type Texts } from './bytes.ts';

/**
 * Which letters a text has, as far as 32 bits can tell: the last five bits of a letter are the same in its code point
 * and in its last byte of UTF-8, and a shift looks at no more of them.
 */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text) letters |= 1 << (letter.codePointAt(0) as number);
  return letters;
}

/** The same for each of many texts; those beyond ASCII may seem to have a few letters more. */
export function lettersOfEach(texts: Texts): Int32Array {
  const { bytes, starts } = texts;
  const each = new Int32Array(countOf(texts));
  for (let place = 0; place < each.length; place++) {
    const end = starts[place + 1] as number;
    let letters = 0;
    for (let at = starts[place] as number; at < end; at++) letters |= 1 << (bytes[at] as number);
    each[place] = letters;
  }
  return each;
}

/** Whether there are more letters than so many: one or two. */
export function areMore(letters: number, count: number): boolean {
  const butOne = letters & (letters - 1);
  return (count === 1 ? butOne : butOne & (butOne - 1)) !== 0;
}
