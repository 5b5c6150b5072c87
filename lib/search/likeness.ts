import { foldText } from './fold.ts';
import { scan } from './scan.ts';

/** A text as it is compared: its words, a space before each. */
export function comparable(text: string): string {
  const folded = foldText(text);
  let words = '';
  scan(folded, (start, end, kind) => {
    if (kind === 'word') words += ` ${folded.slice(start, end)}`;
  });
  return words;
}

/** What a word of a title counts that only begins with the one typed: it may be unfinished, but may be another one. */
const BEGINNING = 0.5;

/** How much a title looks like what was typed, beyond having its words: 2.5 for the very title, 0 for nothing in it. */
export function likenessTo(typed: readonly string[]): (title: string) => number {
  const spaced = typed.map((word) => ` ${word}`);
  const phrase = spaced.join('');
  return (title) => {
    const place = title.indexOf(phrase);
    if (place < 0) return (0.5 * countInOrder(spaced, title)) / typed.length;
    const share = (typed.length - 1 + wholeness(title, place + phrase.length)) / typed.length;
    if (place > 0) return share;
    return share * (title.length === phrase.length ? 2.5 : 2.2);
  };
}

function countInOrder(words: readonly string[], title: string): number {
  let from = 0;
  let count = 0;
  for (const word of words) {
    const place = title.indexOf(word, from);
    if (place < 0) continue;
    from = place + word.length;
    count += wholeness(title, from);
  }
  return count;
}

/** What a word counts that goes as far as there. */
function wholeness(title: string, end: number): number {
  return end === title.length || title[end] === ' ' ? 1 : BEGINNING;
}

/** An acronym typed in its own letter case, "DiT", means the title that writes it so. @param query as it was typed */
export function isCased(query: string): boolean {
  return /^(?=.*\p{Lu})[\p{L}\p{N}]+$/u.test(query.trim());
}

/** What a title with that acronym is raised by. */
export function caseLikeness(acronym: string, title: string): number {
  const name = acronym.trim();
  const isThere = title.includes(name) && title.split(/[^\p{L}\p{N}]+/u).includes(name);
  return isThere ? 1.2 : 0;
}
