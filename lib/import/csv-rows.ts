import Papa from 'papaparse';
import { guessColumns } from './csv-columns.ts';
import { MOST_COLUMNS, MOST_ENTRY_LENGTH } from './limits.ts';
import { Refusal } from './problems.ts';

export interface CsvRow {
  /** Of the table, its headers being the first. */
  line: number;
  cells: string[];
  /** Its quotation marks do not pair up. */
  isBroken: boolean;
}

const CHUNK = 32 * 1024;
// No table of papers has headers of that length.
const longestHeader = 20_000;

/** What the columns of a table are called, and what parts them. */
export interface CsvHead {
  headers: string[];
  delimiter: string;
}

/** The head of a table: parted as its headers say most to Gleaner. */
export function csvHead(text: string): CsvHead {
  const heads = [',', ';', '\t', '|'].map((delimiter) => ({ headers: firstRow(text, delimiter), delimiter }));
  const told = ({ headers }: CsvHead) => Object.keys(guessColumns(headers)).length;
  const [best] = heads.sort((a, b) => told(b) - told(a) || b.headers.length - a.headers.length);
  return best as CsvHead;
}

/**
 * The rows below the headers.
 * @throws {Refusal} when there are more columns than any table of papers has
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  refuseWide(text);
  let line = 0;
  for (const { data, errors } of chunksOf(text, delimiter)) {
    const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
    for (const [i, cells] of data.entries()) {
      line++;
      if (line > 1 && cells.some((cell) => cell.trim())) yield { line, cells, isBroken: broken.has(i) };
    }
  }
}

function firstRow(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text.slice(0, longestHeader), { preview: 1, delimiter });
  return data[0]?.slice(0, MOST_COLUMNS) ?? [];
}

function refuseWide(text: string): void {
  const first = /^[^\r\n]*/.exec(text.slice(0, longestHeader * 10))?.[0] ?? '';
  for (const separator of [',', ';', '\t']) {
    if (first.split(separator).length > MOST_COLUMNS) throw new Refusal('tooManyColumns');
  }
}

/** Whole rows, as many as there are in a piece of the text; a row that is longer than the piece makes that longer. */
function* chunksOf(text: string, delimiter: string): Generator<Papa.ParseResult<string[]>> {
  const parser = new Papa.Parser({ delimiter, newline: lineBreak(text) });
  let size = CHUNK;
  for (let at = 0; at < text.length; ) {
    const isLast = at + size >= text.length;
    const chunk: Papa.ParseResult<string[]> = parser.parse(text.slice(at, at + size), 0, !isLast);
    const isEndless = chunk.meta.cursor === 0 && size > MOST_ENTRY_LENGTH;
    if (chunk.meta.cursor > 0 || isEndless) yield isEndless ? endless : chunk;
    if (isLast || isEndless) return;
    at += chunk.meta.cursor;
    size = chunk.meta.cursor > 0 ? CHUNK : size * 2;
  }
}

function lineBreak(text: string): '\r\n' | '\n' | '\r' {
  const [, end] = /^(?:"[^"]*"|[^"\r\n])*(\r\n|\n|\r)/.exec(text.slice(0, longestHeader)) ?? [];
  return (end ?? '\n') as '\n';
}

/** What is left of a table whose quotation mark is never closed. */
const endless = {
  data: [['…']],
  errors: [{ type: 'Quotes', row: 0 }],
} as Papa.ParseResult<string[]>;
