import { foldText } from './fold.ts';
import { scan } from './scan.ts';

const SPACE = 0x20;

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

/** What a title counts that has every word, be it in another order and others between. */
const WITH_ALL = 0.3;

/** Shorter words than this are not looked for in parts, the space before counted. */
const SHORTEST_COMPOUND = 6;

/**
 * How much a title looks like what was typed, beyond having its words: 2.5 for the very title, 0 for nothing in it.
 * "fewshot" is also there where the title has "few shot".
 */
export function likenessTo(typed: readonly string[]): (title: string) => number {
  const spaced = typed.map((word) => ` ${word}`);
  const phrase = spaced.join('');
  const compounds = spaced.filter((word) => word.length >= SHORTEST_COMPOUND);
  return (written) => {
    const title = compounds.reduce(withWhole, written);
    const place = title.indexOf(phrase);
    if (place < 0) {
      const all = spaced.every((word) => title.includes(word)) ? WITH_ALL : 0;
      return all + (0.5 * countInOrder(spaced, title)) / typed.length;
    }
    const share = (typed.length - 1 + wholeness(title, place + phrase.length)) / typed.length;
    if (place > 0) return share;
    return share * (title.length === phrase.length ? 2.5 : 2.2);
  };
}

/** So much of a word is the beginning of one of its parts, the space before counted. */
const PART = 3;

/** The title, a word that it has in parts made whole. */
function withWhole(title: string, word: string): string {
  if (title.includes(word)) return title;
  const beginning = word.slice(0, PART);
  for (let start = title.indexOf(beginning); start >= 0; start = title.indexOf(beginning, start + PART)) {
    const end = endOfParts(title, start, word);
    if (end > 0) return title.slice(0, start) + word + title.slice(end);
  }
  return title;
}

/** Where the word ends whose parts, of which the first begins there, have its letters; 0 where they have not. */
function endOfParts(title: string, start: number, word: string): number {
  let place = PART;
  let at = start + PART;
  for (; place < word.length && at < title.length; at++) {
    const letter = title.charCodeAt(at);
    if (letter === SPACE) continue;
    if (letter !== word.charCodeAt(place)) return 0;
    place++;
  }
  return place === word.length ? at : 0;
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
