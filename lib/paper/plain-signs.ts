import { mathsPieces } from './maths-pieces.ts';
import { plainTex, type Sign } from './plain-tex.ts';

/**
 * A text with formulas, each of these in plain signs: `$\alpha$-divergence` as α-divergence. Together the signs are what
 * a reader is shown; `undefined` for a text without formulas.
 */
export function plainSigns(text: string): Sign[] | undefined {
  const pieces = mathsPieces(text);
  if (pieces.every(({ tex }) => tex === undefined)) return undefined;
  return pieces.flatMap(({ text: whole, start, tex }): Sign[] => {
    const offset = start + whole.indexOf(tex ?? '');
    const plain = tex === undefined ? [] : plainTex(tex);
    if (plain.length === 0) return [{ text: whole, start, end: start + whole.length }];
    return plain.map((sign) => ({ ...sign, start: sign.start + offset, end: sign.end + offset }));
  });
}
