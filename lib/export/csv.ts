import type { SavedPaper } from '../paper/paper.ts';
import { visible } from '../paper/visible.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, pageOf, pubmedOf, webUrl } from './identifiers.ts';
import { paperByPaper } from './paper-by-paper.ts';
import { betweenSemicolons } from './text.ts';

/** Columns in order, and what a paper has in each. */
const columns: Record<string, (paper: SavedPaper) => string | undefined> = {
  id: (paper) => paper.id,
  citekey: (paper) => paper.citekey,
  title: (paper) => paper.title,
  authors: (paper) => authorList(paper),
  year: (paper) => dateOf(paper)?.year,
  published: (paper) => paper.published,
  venue: (paper) => paper.venue,
  abstract: (paper) => paper.abstract,
  subjects: (paper) => betweenSemicolons(paper.subjects ?? []),
  doi: (paper) => doiOf(paper),
  arxiv: (paper) => arxivName(paper),
  pmid: (paper) => pubmedOf(paper, 'pmid'),
  url: (paper) => pageOf(paper),
  pdfUrl: (paper) => webUrl(paper.pdfUrl),
  codeUrl: (paper) => webUrl(paper.codeUrl),
  projectUrl: (paper) => webUrl(paper.projectUrl),
  tags: (paper) => betweenSemicolons(paper.tags),
  note: (paper) => paper.note,
  starred: (paper) => String(paper.starred),
  shelf: (paper) => paper.shelf,
  status: (paper) => paper.status,
  firstSeen: (paper) => new Date(paper.firstSeen).toISOString(),
  lastSeen: (paper) => new Date(paper.lastSeen).toISOString(),
};

// Spreadsheets take a file without it for the encoding of their country.
const byteOrderMark = '\ufeff';
const header = line(Object.keys(columns));

/** Comma-separated values for spreadsheets: RFC 4180, UTF-8 with byte order mark, no cell taken for a formula. */
export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  write: paperByPaper((paper) => line(cellsOf(paper).map(withoutFormula)), { begin: byteOrderMark + header }),
};

/** The same for programs, each cell as it is. A spreadsheet would obey what a page has written into a cell. */
export const csvRaw: ExportFormat = {
  id: 'csv-raw',
  name: 'CSV (raw)',
  extension: 'csv',
  mediaType: 'text/csv',
  write: paperByPaper((paper) => line(cellsOf(paper)), { begin: header }),
};

const inOrder = Object.values(columns);

function cellsOf(paper: SavedPaper): string[] {
  return inOrder.map((column) => visible(column(paper) ?? ''));
}

function authorList(paper: SavedPaper): string | undefined {
  return paper.authors && [...paper.authors, ...(paper.authorsTruncated ? ['et al.'] : [])].join('; ');
}

// Without the prefix a spreadsheet reads 2401.01230 as a number and drops the last zero.
function arxivName(paper: SavedPaper): string | undefined {
  const id = arxivOf(paper);
  return id && `arXiv:${id}`;
}

// What starts a formula (https://owasp.org/www-community/attacks/CSV_Injection), at the start of a cell, or after a
// semicolon or tab, where spreadsheets of some countries split cells. What looks guarded already is guarded once more,
// so that who reads the file can take one apostrophe away everywhere.
const formula = /^(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))|(?<=[;\t])(?='* *[=+\-@＝＋－＠])/g;

function withoutFormula(cell: string): string {
  const isPlain = /^\w/.test(cell) && !cell.includes(';') && !cell.includes('\t');
  return isPlain ? cell : cell.replace(formula, "'");
}

function line(cells: string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
