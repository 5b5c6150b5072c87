import type { SearchablePaper } from '../../../lib/search/index.ts';
import type { Random } from './random.ts';
import { type Frequencies, salientWords, wordsOf } from './remembered.ts';
import { mistyped, mistypedFirst, slips } from './typos.ts';

/** What somebody types who looks for a paper. */
export interface Typed {
  text: string;
  /** The paper that was looked for is right, and so is any other that what was meant fits as well. */
  isRight(paper: SearchablePaper): boolean;
}

/** Where the words come from: `round` counts the queries of a class, so that its kinds take turns. */
export interface Remembering {
  paper: SearchablePaper;
  round: number;
  random: Random;
  frequencies: Frequencies;
}

export interface QueryClass {
  name: string;
  count: number;
  /** `undefined` where the paper has no such words. */
  typed(remembering: Remembering): Typed | undefined;
}

export const queryClasses: readonly QueryClass[] = [
  { name: 'a title prefix', count: 24, typed: titlePrefix },
  { name: 'b title words', count: 32, typed: (from) => titleQuery(titleWords(from), (word) => word) },
  { name: 'c typos', count: 30, typed: typos },
  { name: 'c2 typo in the first letter', count: 12, typed: firstLetterTypo },
  { name: 'd abstract words', count: 28, typed: (from) => textQuery(abstractWords(from)) },
  { name: 'e mixed order', count: 28, typed: mixedOrder },
  { name: 'f acronym', count: 20, typed: acronym },
  { name: 'g gibberish', count: 14, typed: gibberish },
  { name: 'h author and word', count: 16, typed: authorAndWord },
  { name: 'i compound', count: 12, typed: compound },
];

function titlePrefix({ paper }: Remembering): Typed {
  const text = paper.title.slice(0, Math.ceil(paper.title.length * 0.45)).trim();
  return { text, isRight: ({ title }) => title.startsWith(text) };
}

/** The same slip in every word. */
function typos(from: Remembering): Typed | undefined {
  return titleQuery(titleWords(from), (word) => mistyped(word, from.random, slips[from.round % slips.length]));
}

/** In the longest word. */
function firstLetterTypo(from: Remembering): Typed | undefined {
  const words = titleWords(from);
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  return titleQuery(words, (word) => (word === longest ? mistypedFirst(word, from.random) : word));
}

/** The title's words from the last to the first; every second time a word of the abstract among them. */
function mixedOrder(from: Remembering): Typed | undefined {
  const words = wordsOf(from.paper.title).filter((word) => word.length > 3);
  const [other = ''] = from.round % 2 ? abstractWords(from) : [];
  return textQuery(words.toReversed().toSpliced(1, 0, other).filter(Boolean));
}

/** A name in capitals, typed as it is written or, every second time, in lower case. */
function acronym({ paper, round }: Remembering): Typed | undefined {
  const name = paper.title.match(/\b(?=\w*[A-Z]\w*[A-Z])[A-Za-z\d]{3,6}\b/)?.[0];
  return name ? titleQuery([name], (word) => (round % 2 ? word.toLowerCase() : word)) : undefined;
}

function gibberish({ round, random }: Remembering): Typed {
  const word = () => Array.from({ length: random.between(6, 9) }, () => random.pick('bcdfghjkmnpqvwxz')).join('');
  return { text: round % 2 ? `${word()} ${word()}` : word(), isRight: () => false };
}

function authorAndWord({ paper, random, frequencies }: Remembering): Typed | undefined {
  const surname =
    random
      .pick(paper.authors ?? [])
      .split(' ')
      .at(-1) ?? '';
  const [word] = random.some(salientWords(paper.title, frequencies).slice(0, 3), 1);
  return word ? { text: `${surname.toLowerCase()} ${word}`, isRight: ({ id }) => id === paper.id } : undefined;
}

/** A compound of the title with its hyphen dropped or made a space, and another word of the title. */
function compound({ paper, round, random, frequencies }: Remembering): Typed | undefined {
  const written = paper.title.match(/\b[A-Za-z]+-[a-z]{4,}/)?.[0]?.toLowerCase();
  if (!written) return undefined;
  const others = salientWords(paper.title.toLowerCase().replace(written, ''), frequencies).slice(0, 2);
  return titleQuery([written, random.pick(others)], (word) => word.replace('-', round % 2 ? ' ' : ''));
}

/** Two or three of the four most salient words of the title, in its order. */
function titleWords({ paper: { title }, round, random, frequencies }: Remembering): string[] {
  const chosen = new Set(random.some(salientWords(title, frequencies).slice(0, 4), 2 + (round % 2)));
  return [...new Set(wordsOf(title).filter((word) => chosen.has(word)))];
}

/** Three or four of the rarer words of the abstract that the title lacks. */
function abstractWords({ paper: { title, abstract = '' }, round, random, frequencies }: Remembering): string[] {
  const inTitle = new Set(wordsOf(title));
  const words = salientWords(abstract, frequencies).filter((word) => !inTitle.has(word));
  return random.some(words.slice(0, words.length / 3), 3 + (round % 2));
}

function titleQuery(meant: string[], typed: (word: string) => string): Typed {
  const words = meant.map(asWord);
  return { text: meant.map(typed).join(' '), isRight: ({ title }) => words.every((word) => word.test(title)) };
}

function textQuery(meant: string[]): Typed {
  const words = meant.map(asWord);
  const isRight = ({ title, abstract = '' }: SearchablePaper) =>
    words.every((word) => word.test(title) || word.test(abstract));
  return { text: meant.join(' '), isRight };
}

function asWord(word: string): RegExp {
  return new RegExp(`\\b${word}\\b`, 'i');
}
