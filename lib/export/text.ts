import { isPlainAscii, visible } from '../paper/visible.ts';

/** The visible text on one line, white space collapsed. */
export function oneLine(text: string): string {
  if (isPlainAscii(text)) return text;
  return visible(text).replace(/\s+/g, ' ').trim();
}
