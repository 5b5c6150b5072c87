import { isPlainAscii, visible } from '../paper/visible.ts';

/** The visible text on one line, white space collapsed. */
export function oneLine(text: string): string {
  if (isPlainAscii(text)) return text;
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** Texts in one cell or field, between semicolons; one that has a semicolon itself has a comma there. */
export function betweenSemicolons(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(';', ',')).join('; ');
}
