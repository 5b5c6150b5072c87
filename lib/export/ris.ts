import { appearedIn } from '../paper/appeared-in.ts';
import { parseName } from '../paper/names.ts';
import type { SavedPaper } from '../paper/paper.ts';
import type { ExportFormat } from './format.ts';
import { arxivOf, dateOf, doiOf, isoDate, pageOf, webUrl } from './identifiers.ts';
import { plain } from './latex.ts';
import { paperByPaper } from './paper-by-paper.ts';

/** Records for EndNote, Zotero, Mendeley: a tag a line, but for notes. https://en.wikipedia.org/wiki/RIS_(file_format) */
export const ris: ExportFormat = {
  id: 'ris',
  name: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: paperByPaper(risRecord, { between: '\r\n' }),
};

const types = { conference: 'CONF', journal: 'JOUR', unknown: 'GEN' };

function risRecord(paper: SavedPaper & { citekey: string }): string {
  const date = dateOf(paper);
  const arxiv = arxivOf(paper);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[appearedIn(paper) ?? 'unknown']],
    ['TI', paper.title],
    ...authorsOf(paper).map((author): [string, string] => ['AU', author]),
    ['PY', date?.year],
    ['DA', date && isoDate(date, '/')],
    ['T2', paper.venue],
    ['AB', paper.abstract],
    ['DO', doiOf(paper)],
    ['DB', arxiv && 'arXiv'],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['UR', pageOf(paper)],
    ['L1', webUrl(paper.pdfUrl)],
    ...paper.tags.map((tag): [string, string] => ['KW', tag]),
    ['N1', paper.note],
    ['ID', paper.citekey],
  ];
  let record = '';
  for (const [tag, value] of lines) {
    const text = value && (tag === 'N1' ? noteLines(value) : plain(value));
    if (text) record += `${tag}  - ${text}\r\n`;
  }
  return `${record}ER  - \r\n`;
}

/** A line without a tag goes on with the one before; a line of a note that looks as if it had one stays behind that. */
function noteLines(note: string): string {
  const lines = note
    .split(/\r\n|[\r\n]/)
    .map(plain)
    .filter(Boolean);
  return lines.join('\r\n').replace(/\r\n(?=[A-Z][A-Z0-9] {1,2}-)/g, ' ');
}

/** "Last, First, Jr."; a group's name as it is, its commas gone, since a comma would take it apart. */
function authorsOf({ authors = [], authorsTruncated }: SavedPaper): string[] {
  const names = authors.map(plain).filter((author) => /[^\s,]/.test(author));
  return [...names.map(authorName), ...(authorsTruncated && names.length ? ['et al.'] : [])];
}

function authorName(author: string): string {
  const name = parseName(author);
  if ('whole' in name)
    return name.whole
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
  const { family, given, suffix } = name;
  return suffix ? `${family}, ${given}, ${suffix}` : [family, given].filter(Boolean).join(', ');
}
