import { nameInOrder, parseName } from '../paper/names.ts';
import type { PaperFields } from './record.ts';
import { oneLine } from './text.ts';

/** That there are more authors than are named. */
const more = /^(?:et al\.?|others)$/i;

/** The authors in one cell of a table, in the order in which names are spoken. */
export function authorsIn(text: string): Pick<PaperFields, 'authors' | 'authorsTruncated'> {
  const authors = namesIn(text)
    .map((name) => inOrder(oneLine(name)))
    .filter(Boolean);
  return more.test(authors.at(-1) ?? '') ? { authors: authors.slice(0, -1), authorsTruncated: true } : { authors };
}

/** Between semicolons; else between "and"s, or commas too, where every part is a name of its own. */
function namesIn(text: string): string[] {
  if (text.includes(';')) return text.split(';');
  const ways = [/\sand\s/, /,(?:\s*and\s)?|\sand\s/].map((separator) => text.split(separator));
  return ways.find((parts) => parts.every(isName)) ?? [text];
}

/** Whether a text is one name of several words, "Last, First" among them, and no piece of a group's name. */
function isName(text: string): boolean {
  const name = text.trim();
  const isPiece = !name.includes(' ') || /(?:^|\s)(?:of|for|the|in|on)\s/.test(name);
  return more.test(name) || (!isPiece && !isList(name));
}

/** "First Last, First Last", which "De Raedt, Luc J." is not. */
function isList(name: string): boolean {
  const parts = name
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = '', second = ''] = parts;
  const isTurned = parts.length === 2 && endsInInitial(second) && !endsInInitial(first);
  return parts.length > 1 && parts.every((part) => part.includes(' ')) && !isTurned;
}

function endsInInitial(name: string): boolean {
  return /\s\p{Lu}\.?$/u.test(name);
}

function inOrder(name: string): string {
  const parsed = parseName(name);
  return 'whole' in parsed || !name.includes(',') ? name : nameInOrder(parsed);
}
