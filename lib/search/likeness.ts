import Fuse from 'fuse.js';
import type { SearchablePaper } from './paper-words.ts';
import { plainWords } from './tokens.ts';

const longestPattern = 64;

/** How much each title looks like what was typed, beyond having its words: about 2.5 for the very title, 0 for nothing. */
export function titleLikeness(query: string, titles: string[]): number[] {
  const typed = plainWords(query);
  return titles.map((title) => wordLikeness(typed, plainWords(title)) + caseLikeness(query, title));
}

/** Titles that are the query, begin with it, hold it as a phrase, or have its words in order. */
function wordLikeness(typed: string[], title: string[]): number {
  const phrase = typed.join(' ');
  const whole = title.join(' ');
  if (whole === phrase) return 2.5;
  if (whole.startsWith(phrase)) return 2.2;
  if (` ${whole}`.includes(` ${phrase}`)) return 1;
  return (0.5 * countInOrder(typed, title)) / typed.length;
}

function countInOrder(typed: string[], title: string[]): number {
  let from = 0;
  let count = 0;
  for (const word of typed) {
    const place = title.findIndex((other, index) => index >= from && other.startsWith(word));
    if (place < 0) continue;
    count++;
    from = place + 1;
  }
  return count;
}

/** An acronym typed in its own letter case, "DiT", means the title that writes it so. */
function caseLikeness(query: string, title: string): number {
  const acronym = query.trim();
  if (!/^(?=.*\p{Lu})[\p{L}\p{N}]+$/u.test(acronym)) return 0;
  return title.split(/[^\p{L}\p{N}]+/u).includes(acronym) ? 1.2 : 0;
}

/**
 * How much each paper's title, authors and tags look like what was typed, letter by letter, from 0 to 1: Fuse.js sees
 * letters dropped or swapped inside a phrase.
 * @param papers some tens at most, since Fuse.js reads all of them
 */
export function fuzzyLikeness(query: string, papers: SearchablePaper[]): number[] {
  const fuse = new Fuse(papers, {
    keys: [{ name: 'title', weight: 3 }, 'authors', 'tags'],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    shouldSort: false,
  });
  const found = papers.map(() => 0);
  for (const { refIndex, score = 1 } of fuse.search(query.slice(0, longestPattern))) found[refIndex] = 1 - score;
  return found;
}
