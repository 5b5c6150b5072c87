import type { Notice } from '../lib/search/index.ts';

/** The line with what a notice is about replaced by its hint: the name of a filter, or name and value. */
export function takeHint(line: string, { start, end, kind, name, hint = '' }: Notice): string {
  const piece = line.slice(start, end);
  const minus = piece.startsWith('-') ? '-' : '';
  const value = kind === 'unknown-filter' ? piece.slice(minus.length + name.length + 1) : '';
  return line.slice(0, start) + minus + hint + value + line.slice(end);
}
