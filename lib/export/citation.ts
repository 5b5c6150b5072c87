import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { arxivOf, dateOf, doiOf, pageOf } from './identifiers.ts';
import { plain } from './latex.ts';

/** APA 7 names so many authors at most, section 9.8: https://apastyle.apa.org/ */
const mostAuthors = 20;

/** A reference as plain text in the manner of APA: "Vaswani, A., & Shazeer, N. (2017). Attention … https://doi.org/…" */
export function citation(paper: SavedPaper): string {
  const title = sentence(plain(paper.title));
  const [authors, year] = [authorList(paper), `(${dateOf(paper)?.year ?? 'n.d.'}).`];
  const start = authors ? [sentence(authors), year, title] : [title, year];
  return [...start, sentence(place(paper)), link(paper)].filter(Boolean).join(' ');
}

/** As one would say it in a sentence: "Vaswani et al. (2017)"; the title where no author is known. */
export function shortCitation(paper: SavedPaper): string {
  const names = namesOf(paper).map((name) => ('whole' in name ? name.whole : name.family));
  const [first = plain(paper.title), second] = names;
  const isLong = names.length > 2 || (names.length > 0 && paper.authorsTruncated);
  const authors = isLong ? `${first} et al.` : [first, second].filter(Boolean).join(' & ');
  return `${authors} (${dateOf(paper)?.year ?? 'n.d.'})`;
}

function authorList(paper: SavedPaper): string {
  const names = namesOf(paper).map((name) => ('whole' in name ? name.whole : inverted(name)));
  if (paper.authorsTruncated && names.length > 0) return `${names.slice(0, mostAuthors).join(', ')}, et al.`;
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

function namesOf({ authors = [] }: SavedPaper) {
  return authors
    .map(plain)
    .filter((name) => /[^\s,]/.test(name))
    .map(parseName);
}

/** "Vaswani, A." */
function inverted({ family, given, suffix }: { family: string; given: string; suffix: string }): string {
  const initials = given.split(/\s+|\.(?!-)/).map(initial);
  return [family, initials.filter(Boolean).join(' '), suffix].filter(Boolean).join(', ');
}

/** "J.-P." of "Jean-Pierre". */
function initial(name: string): string {
  const letters = name.split('-').map((part) => [...part].find((character) => /\p{L}/u.test(character)));
  return letters
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter}.`)
    .join('-');
}

function place(paper: SavedPaper): string {
  return plain(paper.venue ?? '') || (arxivOf(paper) ? 'arXiv' : '');
}

function link(paper: SavedPaper): string | undefined {
  const [doi, arxiv] = [doiOf(paper), arxivOf(paper)];
  if (doi) return `https://doi.org/${doi}`;
  return arxiv ? `https://arxiv.org/abs/${arxiv}` : pageOf(paper);
}

function sentence(text: string): string {
  return text && (/[.?!…]$/.test(text) ? text : `${text}.`);
}
