import type { FoundPaper } from '../paper/paper.ts';
import { maybe, text, texts } from './dom.ts';
import { words } from './formulas.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first day in the line, `YYYY-MM-DD`; arXiv writes `25 September, 2023` and `12 Jun 2017`. */
export function dayIn(line: string | undefined): string | undefined {
  const [, day = '', name = '', year] = /\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]*,? (\d{4})\b/.exec(line ?? '') ?? [];
  const month = months.indexOf(name) + 1;
  return month ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** Every DOI in the line, as identifiers; a paper may have several, separated by blanks. */
export function doisIn(line: string | undefined): string[] {
  return (line?.match(/\b10\.\d{4,9}\/\S+/g) ?? []).map((doi) => `doi:${doi}`);
}

/** The codes of a line like `Computation and Language (cs.CL); Machine Learning (cs.LG)`, in its order. */
export function subjectsIn(line: Element | undefined): string[] {
  return [...(text(line) ?? '').matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)(?=;|$)/g)].map(([, code = '']) => code);
}

/** The paper's PDF in its latest version, if that part of the page offers one; a withdrawn paper has none. */
export function pdfIn(part: ParentNode, id: string): string | undefined {
  return maybe(part, 'a[href*="/pdf/"]') && `https://arxiv.org/pdf/${id}`;
}

/** The names of a byline: each is a link to a search for it, whether on display or behind "(12 additional authors …)". */
export function namesIn(line: Element | undefined): string[] {
  return line ? texts(line, 'a[href*="searchtype=author"]') : [];
}

/**
 * A byline in a list. It is truncated when it breaks off with "et al. (7 additional authors not shown)", and taken for
 * truncated when it has no links, only commas to go by.
 */
export function byline(line: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const authors = namesIn(line);
  if (authors.length === 0) return plainByline(words(line) ?? '');
  return { authors, authorsTruncated: /additional authors? not shown/.test(line?.textContent ?? '') };
}

function plainByline(line: string): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const names = line.replace(/^Authors?: *|\(author list is unavailable\)|,? et al\..*$/g, '');
  return names ? { authors: names.split(/, */), authorsTruncated: true } : {};
}
