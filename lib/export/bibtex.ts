import type { SavedPaper } from '../paper/paper.ts';
import { giveCitekeys } from './citekey.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, webUrl } from './identifiers.ts';
import { latexLiteral, latexText, latexTitle, plain } from './latex.ts';
import { parseName } from './names.ts';

/** Entries for BibTeX and biber, in the fields that the classic styles and Zotero know: http://www.bibtex.org/Format/ */
export const bibtex: ExportFormat = {
  name: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write(papers) {
    const citekeys = giveCitekeys(papers, new Set());
    return papers.map((paper) => entry(paper, citekeys.get(paper.id) ?? '')).join('\n');
  },
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entry(paper: SavedPaper, citekey: string): string {
  const venue = latexLiteral(paper.venue ?? '');
  const { type, venueField } = kindOf(paper, venue);
  const date = dateOf(paper);
  const fields = {
    title: braced(latexTitle(paper.title)),
    author: braced(authorList(paper)),
    year: braced(date?.year),
    // The name of a macro that the styles define.
    month: date?.month && months[date.month - 1],
    [venueField]: braced(venue),
    ...arxivFields(paper),
    doi: braced(doiOf(paper)),
    url: braced(webUrl(paper.url)),
    abstract: braced(latexText(paper.abstract ?? '')),
    keywords: braced(paper.tags.map(keyword).filter(Boolean).join(', ')),
    annote: braced(latexText(paper.note)),
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return `@${type}{${citekey},\n${lines.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}

/** A paper with a DOI and a venue is an article, unless the venue says that it is a conference; any other is `misc`. */
function kindOf(paper: SavedPaper, venue: string): { type: string; venueField: string } {
  if (/\b(proc(eedings)?|conference|conf|workshop|symposium)\b/i.test(venue)) {
    return { type: 'inproceedings', venueField: 'booktitle' };
  }
  const isArticle = venue && doiOf(paper);
  return isArticle ? { type: 'article', venueField: 'journal' } : { type: 'misc', venueField: 'howpublished' };
}

/** As arXiv's own export writes them: https://info.arxiv.org/help/hypertex/bibstyles/index.html */
function arxivFields(paper: SavedPaper): Record<string, string | undefined> {
  const id = arxivOf(paper);
  if (!id) return {};
  const subject = paper.subjects?.[0] ?? '';
  const isClass = /^[a-z-]+(\.[A-Za-z-]+)?$/.test(subject);
  return { eprint: braced(id), archivePrefix: braced('arXiv'), primaryClass: isClass ? braced(subject) : undefined };
}

function authorList({ authors = [], authorsTruncated }: SavedPaper): string {
  const names = authors
    .map(plain)
    .filter((author) => /[^\s,]/.test(author))
    .map(authorName);
  return [...names, ...(authorsTruncated && names.length ? ['others'] : [])].join(' and ');
}

/** "Last, Jr., First"; in braces what BibTeX must not take apart. */
function authorName(author: string): string {
  const name = parseName(author);
  if ('whole' in name) return `{${latexLiteral(name.whole)}}`;
  const { family, suffix, given } = name;
  if (given) return [family, suffix, given].filter(Boolean).join(', ');
  const single = [family, suffix].filter(Boolean).join(' ');
  return single.includes(' ') ? `{${single}}` : single;
}

// A comma inside braces does not separate keywords.
function keyword(tag: string): string {
  const text = latexLiteral(tag);
  return text.includes(',') ? `{${text}}` : text;
}

function braced(value: string | undefined): string | undefined {
  return value && `{${value}}`;
}
