import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { asciiWords } from './ascii.ts';
import { dateOf } from './identifiers.ts';
import { parseName } from './names.ts';
import { oneLine } from './text.ts';

/** Words that tell nothing about a title. */
const insignificant = new Set(
  `a an the on of for in into to toward towards from with without and or by at as is are be can do does how why what
  when where which who via using its it`.split(/\s+/),
);
const longestPart = 30;

/**
 * A BibTeX citekey for each paper: `vaswani2017attention`; when that is taken, with `a` to `z`, then `-27` and so on.
 * A paper that has a citekey keeps it, unless BibTeX could not read it or a paper before it has the same.
 * @param taken keys that no paper here may be given; letter case makes no difference, as in BibTeX
 */
export function giveCitekeys(papers: readonly SavedPaper[], taken: ReadonlySet<string>): Map<PaperId, string> {
  const keys = new Map(keptCitekeys(papers).map(([key, id]) => [id, key]));
  const used = new Set([...taken, ...keys.values()].map((key) => key.toLowerCase()));
  const collisions = new Map<string, number>();
  for (const paper of papers.filter(({ id }) => !keys.has(id))) {
    keys.set(paper.id, freeKey(citekeyOf(paper), used, collisions));
  }
  return keys;
}

/** Keys that stay, each once, and the first paper that has it. */
function keptCitekeys(papers: readonly SavedPaper[]): [key: string, id: PaperId][] {
  const kept = new Map<string, [string, PaperId]>();
  for (const { id, citekey } of papers) {
    if (citekey && /^[\w.:+/-]+$/.test(citekey) && !kept.has(citekey.toLowerCase())) {
      kept.set(citekey.toLowerCase(), [citekey, id]);
    }
  }
  return [...kept.values()];
}

/** Takes the first free key; `collisions` remembers for each key where to go on. */
function freeKey(key: string, used: Set<string>, collisions: Map<string, number>): string {
  let count = collisions.get(key) ?? 0;
  while (used.has(key + ending(count))) count++;
  collisions.set(key, count);
  used.add(key + ending(count));
  return key + ending(count);
}

function ending(count: number): string {
  if (count === 0) return '';
  return count <= 26 ? String.fromCharCode('a'.charCodeAt(0) + count - 1) : `-${count}`;
}

/** Family name, year, first significant word of the title; the word alone leads when the name has no Latin letters. */
function citekeyOf(paper: SavedPaper): string {
  const family = familyOf(paper.authors?.[0] ?? '');
  // Without maths and commands: their names are no words of the title.
  const title = paper.title.replace(/\$[^$]*\$|\\[a-z]+/gi, ' ');
  const word = significantWord(title) || significantWord(paper.title);
  const year = dateOf(paper)?.year ?? '';
  return family ? family + year + word : (word || 'paper') + year;
}

function familyOf(author: string): string {
  const name = parseName(oneLine(author));
  return 'whole' in name ? significantWord(name.whole) : asciiWords(name.family).join('').slice(0, longestPart);
}

function significantWord(text: string): string {
  const words = asciiWords(text);
  return (words.find((word) => !insignificant.has(word)) ?? words[0] ?? '').slice(0, longestPart);
}
