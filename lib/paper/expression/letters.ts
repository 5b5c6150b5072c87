import type { Fits } from './tree.ts';

const isDigit: Fits = (letter) => /^\d$/.test(letter);
const isSpace: Fits = (letter) => /^\s$/.test(letter);

/** A letter, digit or `_` of any script: names and titles are in all of them. */
export const isWordLetter: Fits = (letter) => /^[\p{L}\p{M}\p{N}_]$/u.test(letter);

/** `.`: anything in the line. */
export const isAny: Fits = (letter) => !/^[\n\r\u2028\u2029]$/.test(letter);

/** What stands for many characters when it follows `\`. */
export const kinds: Record<string, Fits> = {
  d: isDigit,
  D: not(isDigit),
  s: isSpace,
  S: not(isSpace),
  w: isWordLetter,
  W: not(isWordLetter),
};

/** What stands for one character when it follows `\`. */
export const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

export function not(fits: Fits): Fits {
  return (letter) => !fits(letter);
}

/** This character, in either case. */
export function same(wanted: string): Fits {
  const lower = wanted.toLowerCase();
  return (letter) => letter === wanted || letter.toLowerCase() === lower;
}

/** From one character to another in the order of code points, in either case. */
export function between(first: string, last: string): Fits {
  const [from, to] = [codeOf(first), codeOf(last)];
  const isWithin = (letter: string) => codeOf(letter) >= from && codeOf(letter) <= to;
  return (letter) => [letter, letter.toLowerCase(), letter.toUpperCase()].some(isWithin);
}

/** One character; what becomes two in the other case, such as ß, is none. */
function codeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return letter.length === String.fromCodePoint(code).length ? code : Number.NaN;
}
