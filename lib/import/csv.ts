import { authorsIn } from './author-list.ts';
import { type ColumnMapping, guessColumns } from './csv-columns.ts';
import { type CsvRow, CsvRows, csvHead } from './csv-rows.ts';
import { dateFrom, dateIn, timeIn } from './dates.ts';
import { soleId } from './identifiers.ts';
import { entriesOf, inBatches } from './in-batches.ts';
import type { ImportFormat, OpenedFile, Reading } from './reading.ts';
import { importedPaper, type PaperFields } from './record.ts';
import { betweenSemicolons, listed } from './text.ts';

/** Tables with a row of headers, split at commas, semicolons or tabs. */
export const csv: ImportFormat = {
  id: 'csv',
  name: 'CSV',
  recognises(head) {
    const { title, doi, arxiv, pmid, id } = guessColumns(csvHead(head).headers);
    return [title, doi, arxiv, pmid, id].some((column) => column !== undefined);
  },
  async *read(file, { at, columns }) {
    const { headers, delimiter } = csvHead(file.head);
    const mapping = columns ?? guessColumns(headers);
    const isOwn = headers[1] === 'citekey';
    // Gleaner guards the cells that it writes for spreadsheets, which is when it marks the file.
    const isGuarded = file.isMarked && isOwn;
    const plain = (row: CsvRow) => (isGuarded ? { ...row, cells: row.cells.map(unguarded) } : row);
    const rows = entriesOf(file.pieces(), new CsvRows(file.head, delimiter));
    yield* inBatches(rows, (row) => reading(plain(row), mapping, isOwn ? betweenSemicolons : listed, at));
  },
};

/** What a reader needs to see to say which column holds what. */
export function csvColumns({ head }: OpenedFile): { headers: string[]; guess: ColumnMapping; sample: string[][] } {
  const { headers, delimiter } = csvHead(head);
  const rows = new CsvRows(head, delimiter);
  const sample = [...rows.take(head), ...rows.end()].slice(0, 5).map(({ cells }) => cells);
  return { headers, guess: guessColumns(headers), sample };
}

/** How a cell is taken apart that holds several texts. */
type Parting = (text: string) => string[];

function reading({ line, cells, isBroken }: CsvRow, mapping: ColumnMapping, parts: Parting, at: number): Reading {
  if (isBroken) return { line, problem: 'malformed' };
  const paper = importedPaper(fieldsOf(cells, mapping, parts), csv.name, at);
  return paper ? { line, paper } : { line, problem: 'noTitle' };
}

function fieldsOf(cells: string[], mapping: ColumnMapping, parts: Parting): PaperFields {
  const cell = (column: keyof ColumnMapping) => (cells[mapping[column] ?? -1] ?? '').trim();
  const published = dateIn(cell('published')) ?? dateFrom(cell('year'));
  const [addedAt, seenAt] = [timeIn(cell('addedAt')), timeIn(cell('seenAt'))];
  const pmid = /\d{1,9}/.exec(cell('pmid'))?.[0] ?? '';
  return {
    title: cell('title'),
    ids: [`doi:${cell('doi')}`, `pmid:${pmid}`, ...[cell('arxiv'), cell('id')].map((text) => soleId(text) ?? text)],
    ...authorsIn(cell('authors')),
    ...(published && { published }),
    venue: cell('venue'),
    abstract: cell('abstract'),
    subjects: parts(cell('subjects')),
    url: cell('url'),
    ...addresses({ pdfUrl: cell('pdfUrl'), codeUrl: cell('codeUrl'), projectUrl: cell('projectUrl') }),
    tags: parts(cell('tags')),
    note: cell('note'),
    starred: /^(?:true|yes|1|x|\*|★)$/i.test(cell('starred')),
    status: cell('status').toLowerCase() as 'read',
    shelf: cell('shelf').toLowerCase() as 'kept',
    citekey: cell('citekey'),
    ...(addedAt !== undefined && { addedAt }),
    ...(seenAt !== undefined && { seenAt }),
  };
}

function addresses(urls: Record<'pdfUrl' | 'codeUrl' | 'projectUrl', string>): Partial<typeof urls> {
  return Object.fromEntries(Object.entries(urls).filter(([, url]) => url));
}

/** Without the apostrophes that keep a spreadsheet from taking a cell for a formula; the first was put before the rest. */
function unguarded(cell: string): string {
  const inner = cell.replace(/(?<=[;\t])'(?='* *[=+\-@＝＋－＠])/g, '');
  return inner.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/, '');
}
