import { plainSigns } from '../lib/paper/plain-signs.ts';
import type { Sign } from '../lib/paper/plain-tex.ts';
import type { Range } from './marks.ts';

/** A text without TeX, with the marks that it had. */
interface PlainText {
  text: string;
  ranges: Range[];
}

/**
 * A text with its formulas in plain Unicode: `$\alpha$-divergence` as α-divergence. What the query found in the TeX is
 * marked in what stands for it.
 * @param ranges the marks of the text as it is given, in order
 */
export function plainMaths(text: string, ranges: Range[] = []): PlainText {
  const signs = plainSigns(text);
  if (!signs) return { text, ranges };
  return { text: signs.map((sign) => sign.text).join(''), ranges: joined(marked(signs, ranges)) };
}

/** Where the ranges are in the plain text: parts of words that are words still, and whole signs. */
function marked(signs: Sign[], ranges: Range[]): Range[] {
  let place = 0;
  return signs.flatMap((sign) => {
    const from = place;
    place += sign.text.length;
    const touched = ranges.filter(([start, end]) => start < sign.end && end > sign.start);
    return touched.map((range) => within(sign, range, from));
  });
}

function within({ text, start, end }: Sign, range: Range, from: number): Range {
  if (text.length !== end - start) return [from, from + text.length];
  return [from + Math.max(range[0] - start, 0), from + Math.min(range[1] - start, text.length)];
}

function joined(ranges: Range[]): Range[] {
  const whole: Range[] = [];
  for (const [start, end] of ranges) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
