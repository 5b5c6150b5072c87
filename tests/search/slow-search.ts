import type { SearchablePaper } from '../../lib/search/index.ts';
import { stemOf } from '../../lib/search/stem.ts';

/** Which papers a query finds, and whether words were missing: by plain scans, for texts of lower-case ASCII words. */
export interface SlowResult {
  ids: string[];
  someWordsMissing: boolean;
}

/** For each word of the query, whether a paper has what it stands for. */
type Test = (paper: SearchablePaper) => boolean;

/** The whole table of distances, as in the textbook. */
export function slowDistance(a: string, b: string): number {
  const table = [...Array(a.length + 1)].map((_, i) => [...Array(b.length + 1)].map((_, j) => (i && j ? 0 : i + j)));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)];
      (table[i] as number[])[j] = Math.min(...ways, isSwap ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY);
    }
  }
  return at(a.length, b.length);
}

/** The least distance to any beginning of `word`. */
export function slowPrefixDistance(typed: string, word: string): number {
  return Math.min(...[...Array(word.length + 1)].map((_, end) => slowDistance(typed, word.slice(0, end))));
}

/** Whether one is a misspelling of the other, never of itself. */
export function isSlowCorrection(typed: string, word: string, isTyping: boolean): boolean {
  const limit = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (limit === 0 || word === typed) return false;
  if (slowDistance(typed, word) <= limit) return true;
  const prefixLimit = typed.length < 12 ? 1 : 2;
  return isTyping && !word.startsWith(typed) && slowPrefixDistance(typed, word) <= prefixLimit;
}

/** The search without an index, for queries that have no stop words. */
export function slowSearch(papers: SearchablePaper[], query: string): SlowResult {
  const typed = query.split(' ').filter(Boolean);
  const distinct = [...new Set(typed)];
  const all = [...new Set(papers.flatMap(everyWord))];
  const required = distinct.filter((word) => word !== typed.at(-1) || word.length > 1);
  const wanted = required.length ? required : distinct;
  const plain = wanted.map((word) => known(typed, word, word === typed.at(-1), all, papers));
  const found = resultOf(papers, plain);
  if (!found.someWordsMissing || plain.some((test) => !papers.some(test))) return found;
  const misspelt = wanted.map((word, place): Test => {
    const meant = all.filter((other) => isSlowCorrection(word, other, word === typed.at(-1)));
    return (paper) => plain[place]?.(paper) || meant.some((other) => everyWord(paper).includes(other));
  });
  const corrected = resultOf(papers, misspelt);
  return corrected.someWordsMissing ? found : corrected;
}

function known(query: string[], typed: string, isTyping: boolean, all: string[], papers: SearchablePaper[]): Test {
  const forms = typed.length > 2 ? all.filter((word) => stemOf(word) === stemOf(typed)) : [];
  const others = [...forms, ...joined(query, typed, all)];
  const begins = (words: string[]) => words.some((word) => word.startsWith(typed));
  const isPrefix = isTyping && typed.length > 1 && begins(all);
  if (all.includes(typed) || isPrefix || others.length) {
    const texts = typed.length > 2 ? everyWord : headWords;
    return (paper) =>
      [typed, ...others].some((word) => everyWord(paper).includes(word)) || (isPrefix && begins(texts(paper)));
  }
  return unknown(typed, isTyping, all, papers);
}

/** The words that runs of two to four neighbours stand for, this one among them. */
function joined(query: string[], typed: string, all: string[]): string[] {
  const runs = query.flatMap((_, from) => [2, 3, 4].map((parts) => query.slice(from, from + parts)));
  return runs.flatMap((run) => {
    const text = run.join('');
    const last = run.at(-1) ?? '';
    const beginning = text.slice(0, text.length - last.length + Math.min(3, last.length));
    const isRun = run.includes(typed) && run.length > 1 && text.length > 4;
    return isRun ? all.filter((word) => word.startsWith(beginning) && stemOf(word) === stemOf(text)) : [];
  });
}

function unknown(typed: string, isTyping: boolean, all: string[], papers: SearchablePaper[]): Test {
  const meant = all.filter((word) => isSlowCorrection(typed, word, isTyping));
  if (meant.length) return (paper) => meant.some((word) => everyWord(paper).includes(word));
  const splits = [...typed].map(
    (_, end): Test =>
      (paper) =>
        hasParts(paper, typed.slice(0, end), typed.slice(end)),
  );
  const counts = splits.map((test) => papers.filter(test).length);
  const best = splits[counts.indexOf(Math.max(...counts))];
  return (paper) => best?.(paper) === true;
}

function hasParts(paper: SearchablePaper, first: string, second: string): boolean {
  return [first, second].every((part) => part.length > 2 && everyWord(paper).includes(part));
}

function resultOf(papers: SearchablePaper[], tests: Test[]): SlowResult {
  const full = papers.filter((paper) => tests.every((test) => test(paper)));
  if (full.length) return { ids: sortedIds(full), someWordsMissing: false };
  const rarity = tests.map((test) => {
    const frequency = papers.filter(test).length;
    return Math.log(1 + (papers.length - frequency + 0.5) / (frequency + 0.5));
  });
  const covered = papers.map((paper) =>
    tests.reduce((sum, test, place) => sum + (test(paper) ? (rarity[place] ?? 0) : 0), 0),
  );
  const half = Math.max(0, ...covered) / 2;
  const nearest = papers.filter((_, place) => (covered[place] ?? 0) > 0 && (covered[place] ?? 0) >= half);
  return { ids: sortedIds(nearest), someWordsMissing: true };
}

function headWords(paper: SearchablePaper): string[] {
  return [paper.title, ...(paper.authors ?? []), ...paper.tags, paper.note, paper.venue ?? '']
    .join(' ')
    .split(' ')
    .filter(Boolean);
}

function everyWord(paper: SearchablePaper): string[] {
  return [...headWords(paper), ...(paper.abstract ?? '').split(' ').filter(Boolean)];
}

function sortedIds(papers: SearchablePaper[]): string[] {
  return papers.map(({ id }) => id).sort();
}
