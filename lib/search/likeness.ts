import { fold } from './fold.ts';
import { scan } from './scan.ts';

/** A text as it is compared: its words, a space before each. */
export function comparable(text: string): string {
  const folded = fold(text).text;
  let words = '';
  scan(folded, (start, end, kind) => {
    if (kind === 'word') words += ` ${folded.slice(start, end)}`;
  });
  return words;
}

/** How much a title looks like what was typed, beyond having its words: 2.5 for the very title, 0 for nothing in it. */
export function titleLikeness(typed: readonly string[], title: string): number {
  const phrase = typed.map((word) => ` ${word}`).join('');
  if (title === phrase) return 2.5;
  if (title.startsWith(phrase)) return 2.2;
  if (title.includes(phrase)) return 1;
  return (0.5 * countInOrder(typed, title)) / typed.length;
}

function countInOrder(typed: readonly string[], title: string): number {
  let from = 0;
  let count = 0;
  for (const word of typed) {
    const place = title.indexOf(` ${word}`, from);
    if (place < 0) continue;
    count++;
    from = place + word.length + 1;
  }
  return count;
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
