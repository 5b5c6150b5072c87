import type { SavedPaper } from '../paper/paper.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, webUrl } from './identifiers.ts';
import { visible } from './text.ts';

/** Columns in order, and what a paper has in each. */
const columns: Record<string, (paper: SavedPaper) => string | undefined> = {
  id: (paper) => paper.id,
  title: (paper) => paper.title,
  authors: (paper) => authorList(paper),
  year: (paper) => dateOf(paper)?.year,
  published: (paper) => paper.published,
  venue: (paper) => paper.venue,
  abstract: (paper) => paper.abstract,
  doi: (paper) => doiOf(paper),
  arxiv: (paper) => arxivName(paper),
  url: (paper) => webUrl(paper.url),
  pdfUrl: (paper) => webUrl(paper.pdfUrl),
  codeUrl: (paper) => webUrl(paper.codeUrl),
  tags: (paper) => paper.tags.join('; '),
  note: (paper) => paper.note,
  starred: (paper) => String(paper.starred),
  shelf: (paper) => paper.shelf,
  status: (paper) => paper.status,
  firstSeen: (paper) => new Date(paper.firstSeen).toISOString(),
  lastSeen: (paper) => new Date(paper.lastSeen).toISOString(),
};

// Spreadsheets take a file without it for the encoding of their country.
const byteOrderMark = '\ufeff';

/** Comma-separated values for spreadsheets: RFC 4180, UTF-8 with byte order mark, no cell taken for a formula. */
export const csv: ExportFormat = {
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  write(papers) {
    const rows = papers.map((paper) => Object.values(columns).map((column) => cell(column(paper) ?? '')));
    return byteOrderMark + [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
  },
};

function authorList(paper: SavedPaper): string | undefined {
  return paper.authors && [...paper.authors, ...(paper.authorsTruncated ? ['et al.'] : [])].join('; ');
}

// Without the prefix a spreadsheet reads 2401.01230 as a number and drops the last zero.
function arxivName(paper: SavedPaper): string | undefined {
  const id = arxivOf(paper);
  return id && `arXiv:${id}`;
}

// What starts a formula (https://owasp.org/www-community/attacks/CSV_Injection), at the start of a cell, or after a
// semicolon or tab, where spreadsheets of some countries split cells.
const formula = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[;\t])(?= *[=+\-@＝＋－＠])/g;

function cell(value: string): string {
  const text = visible(value).replace(formula, "'");
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
