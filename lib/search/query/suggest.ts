import { completions } from '../completions.ts';
import { filters } from './filters.ts';
import { type Piece, pieces } from './lexer.ts';
import { quoteIfNeeded } from './print.ts';
import type { Place } from './tree.ts';

/** What the reader's library has to offer for the filters of these names. */
export type SuggestedValues = Record<'tag' | 'author' | 'venue' | 'site' | 'list', readonly string[]>;

export interface Suggestion {
  /** What to show: `author:`, `tag:"graph learning"`. */
  text: string;
  /** The line when it is chosen, and where the caret goes then. */
  line: string;
  caret: number;
}

/** What may be typed where the caret is, the likeliest first: names of filters, or values of the one it stands in. */
export function suggest(line: string, caret: number, values: SuggestedValues, limit: number): Suggestion[] {
  const whole = pieces(line).find(({ start, end }) => start < caret && caret <= end);
  if (!whole) return [];
  const [typed] = pieces(line.slice(whole.start, caret));
  if (!typed || typed.isClosed) return [];
  const place = { start: whole.start + (typed.negated ? 1 : 0), end: endOfReplaced(whole, typed, caret) };
  return textsFor(typed, values, limit)
    .filter((text) => text !== line.slice(place.start, place.end))
    .map((text) => ({ text, ...put(text, line, place) }));
}

function endOfReplaced(whole: Piece, typed: Piece, caret: number): number {
  const isInName = typed.name === undefined && whole.name !== undefined;
  if (isInName) return whole.end - whole.raw.length + whole.raw.indexOf(':') + 1;
  // A quote that is not closed has swallowed the rest of the line, which is to stay.
  return whole.isQuoted && !whole.isClosed ? caret : whole.end;
}

function textsFor(typed: Piece, values: SuggestedValues, limit: number): string[] {
  if (typed.name === undefined) return typed.isQuoted ? [] : namesFor(typed.text, limit);
  const name = typed.name.toLowerCase();
  const known = new Map<string, readonly string[]>(Object.entries(values)).get(name) ?? filters.get(name)?.values ?? [];
  return completions(typed.text, known, limit).map((value) => `${name}:${quoteIfNeeded(value)}`);
}

function namesFor(text: string, limit: number): string[] {
  const fitting = [...filters.keys()].filter((name) => text && name.startsWith(text.toLowerCase()));
  return fitting.slice(0, limit).map((name) => `${name}:`);
}

/** Behind a name the value follows; behind a value, a space. */
function put(text: string, line: string, { start, end }: Place): { line: string; caret: number } {
  const after = line.slice(end);
  const isName = text.indexOf(':') === text.length - 1;
  const chosen = isName ? text : `${text} `;
  const rest = isName ? after : after.replace(/^\s/, '');
  return { line: line.slice(0, start) + chosen + rest, caret: start + chosen.length };
}
