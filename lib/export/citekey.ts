import { citekeyForm } from '../paper/citekey.ts';
import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { asciiWords } from './ascii.ts';
import { byPattern, type CitekeyToken, usualPattern } from './citekey-pattern.ts';
import { arxivOf, dateOf } from './identifiers.ts';
import { oneLine } from './text.ts';

/** Words that tell nothing about a title. */
const insignificant = new Set(
  `a an the on of for in into to toward towards from with without and or by at as is are be can do does how why what
  when where which who via using its it`.split(/\s+/),
);
const longestPart = 30;
const longestKey = 120;

/** Gives citekeys: by a pattern; when one is taken, with `a` to `z`, then `-27` and so on. */
export class Citekeys {
  private readonly taken: Set<string>;
  private readonly given = new Set<string>();
  /** For each key that was taken, where to go on. */
  private readonly collisions = new Map<string, number>();

  /**
   * @param taken keys that no paper without one may be given; letter case makes no difference, as in BibTeX
   * @param pattern as `isCitekeyPattern` knows them
   */
  constructor(
    taken: Iterable<string> = [],
    private readonly pattern = usualPattern,
  ) {
    this.taken = new Set([...taken].map((key) => key.toLowerCase()));
  }

  /** @param taken more keys that no paper without one may be given */
  avoid(taken: Iterable<string>): void {
    for (const key of taken) this.taken.add(key.toLowerCase());
  }

  /** Whether all of these papers, come next, keep the keys that they have: then it does not matter which others are taken. */
  areKeptBy(papers: readonly SavedPaper[]): boolean {
    const own = papers.map(({ citekey = '' }) => citekey.toLowerCase());
    return new Set(own).size === own.length && own.every((key) => isCitekey(key) && !this.given.has(key));
  }

  /** The paper's own key, unless BibTeX could not read it or a paper before has the same; else one that is free. */
  of(paper: SavedPaper): string {
    const own = paper.citekey ?? '';
    const key =
      isCitekey(own) && !this.given.has(own.toLowerCase()) ? own : this.free(usualCitekey(paper, this.pattern));
    this.given.add(key.toLowerCase());
    return key;
  }

  private free(key: string): string {
    let count = this.collisions.get(key) ?? 0;
    while (this.isTaken(key + ending(count))) count++;
    this.collisions.set(key, count);
    return key + ending(count);
  }

  private isTaken(key: string): boolean {
    return this.taken.has(key.toLowerCase()) || this.given.has(key.toLowerCase());
  }
}

/** Whether BibTeX can read it as a citekey. */
export function isCitekey(text: string): boolean {
  return citekeyForm.test(text);
}

function ending(count: number): string {
  if (count === 0) return '';
  return count <= 26 ? String.fromCharCode('a'.charCodeAt(0) + count - 1) : `-${count}`;
}

/** The citekey of a paper that has none, if it is free; all that it may get instead begin with it. */
export function usualCitekey(paper: SavedPaper, pattern: string): string {
  const key = byPattern(pattern, valuesOf(paper, /\[auth/i.test(pattern))).slice(0, longestKey);
  return /[A-Za-z0-9]/.test(key) ? key : 'paper';
}

/** What each token stands for; a word of the title leads where no author has a name in Latin letters. */
function valuesOf(paper: SavedPaper, isLedByAuthor: boolean): Record<CitekeyToken, string[]> {
  const families = (paper.authors ?? []).slice(0, 3).map(familyOf).filter(Boolean);
  const words = titleWords(paper.title);
  const year = dateOf(paper)?.year ?? '';
  const isNameless = isLedByAuthor && !families[0];
  const lead = isNameless ? [words[0] ?? 'paper'] : families;
  return {
    auth: lead.slice(0, 1),
    authors: lead,
    year: [year],
    yy: [year.slice(2)],
    title: isNameless ? [] : words.slice(0, 1),
    shorttitle: isNameless ? words.slice(1, 3) : words.slice(0, 3),
    venue: significantWords(paper.venue ?? '').slice(0, 1),
    arxiv: asciiWords(arxivOf(paper) ?? ''),
  };
}

function familyOf(author: string): string {
  const name = parseName(oneLine(author));
  if ('whole' in name) return significantWords(name.whole)[0] ?? '';
  return asciiWords(name.family).join('').slice(0, longestPart);
}

/** Without maths and commands, whose names are no words of the title, unless it has no others. */
function titleWords(title: string): string[] {
  const words = significantWords(title.replace(/\$[^$]*\$|\\[a-z]+/gi, ' '));
  return words.length > 0 ? words : significantWords(title);
}

/** The words that tell something; all, where none does. */
function significantWords(text: string): string[] {
  const words = asciiWords(text).map((word) => word.slice(0, longestPart));
  const telling = words.filter((word) => !insignificant.has(word));
  return telling.length > 0 ? telling : words;
}
