import { plainSigns } from '../paper/plain-signs.ts';
import { fold } from './fold.ts';
import { scan } from './scan.ts';
import type { Token } from './tokens.ts';

/** A text with formulas as its readers see it: CO₂ for `CO$_2$`; `undefined` for one without. */
export function shownText(original: string): string | undefined {
  return plainSigns(original)
    ?.map(({ text }) => text)
    .join('');
}

/** The words of a text with formulas as its readers see them: `CO$_2$` gives co2. None for a text without. */
export function shownWords(original: string): Token[] {
  const signs = plainSigns(original);
  if (!signs) return [];
  const { text, origins } = fold(signs.map((sign) => sign.text).join(''));
  // For each UTF-16 unit that is shown the sign that it is of.
  const signOf = signs.flatMap((sign) => Array.from(sign.text.split(''), (_, at) => ({ sign, at })));
  const placeOf = (folded: number) => {
    const { sign, at } = signOf[origins?.[folded] ?? folded] as (typeof signOf)[number];
    const isAsTyped = sign.text.length === sign.end - sign.start;
    return isAsTyped ? { start: sign.start + at, end: sign.start + at + 1 } : sign;
  };
  const found: Token[] = [];
  scan(text, (start, end, kind) => {
    const word = text.slice(start, end);
    found.push({ word, kind, start: placeOf(start).start, end: placeOf(end - 1).end });
  });
  return found;
}
