import Papa from 'papaparse';
import { guessColumns } from './csv-columns.ts';
import type { Splitter } from './in-batches.ts';
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

/** The head of a table: parted as its headers say most to Gleaner. @param text how the file begins */
export function csvHead(text: string): CsvHead {
  const heads = [',', ';', '\t', '|'].map((delimiter) => ({ headers: firstRow(text, delimiter), delimiter }));
  const told = ({ headers }: CsvHead) => Object.keys(guessColumns(headers)).length;
  const [best] = heads.sort((a, b) => told(b) - told(a) || b.headers.length - a.headers.length);
  return best as CsvHead;
}

/** The rows of a table below its headers. */
export class CsvRows implements Splitter<CsvRow> {
  private readonly parser: Papa.Parser;
  private text = '';
  private line = 0;
  private isOver = false;

  /**
   * @param head how the file begins
   * @throws {Refusal} when there are more columns than any table of papers has
   */
  constructor(head: string, delimiter: string) {
    refuseWide(head);
    this.parser = new Papa.Parser({ delimiter, newline: lineBreak(head) });
  }

  *take(piece: string): Generator<CsvRow> {
    yield* this.parsed(piece, false);
  }

  *end(): Generator<CsvRow> {
    yield* this.parsed('', true);
  }

  private *parsed(piece: string, isLast: boolean): Generator<CsvRow> {
    this.text = this.isOver ? '' : this.text + piece;
    for (const { data, errors } of this.chunks(isLast)) {
      const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
      for (const [i, cells] of data.entries()) {
        this.line++;
        if (this.line > 1 && cells.some((cell) => cell.trim()))
          yield { line: this.line, cells, isBroken: broken.has(i) };
      }
    }
  }

  /** Whole rows, as many as there are in a chunk of the text; a row that is longer than the chunk makes that longer. */
  private *chunks(isLast: boolean): Generator<Papa.ParseResult<string[]>> {
    let [at, size] = [0, CHUNK];
    while (at < this.text.length && (isLast || at + size < this.text.length)) {
      const isEnd = at + size >= this.text.length;
      const chunk: Papa.ParseResult<string[]> = this.parser.parse(this.text.slice(at, at + size), 0, !isEnd);
      const { cursor } = chunk.meta;
      const isEndless = cursor === 0 && size > MOST_ENTRY_LENGTH;
      if (cursor > 0 || isEndless) yield isEndless ? endless : chunk;
      this.isOver = isEnd || isEndless;
      if (this.isOver) break;
      at += cursor;
      size = cursor > 0 ? CHUNK : size * 2;
    }
    this.text = this.text.slice(at);
  }
}

function firstRow(text: string, delimiter: string): string[] {
  const { data } = Papa.parse<string[]>(text.slice(0, longestHeader), { preview: 1, delimiter });
  return data[0]?.slice(0, MOST_COLUMNS) ?? [];
}

function refuseWide(head: string): void {
  const first = /^[^\r\n]*/.exec(head)?.[0] ?? '';
  for (const separator of [',', ';', '\t']) {
    if (first.split(separator).length > MOST_COLUMNS) throw new Refusal('tooManyColumns');
  }
}

function lineBreak(head: string): '\r\n' | '\n' | '\r' {
  const [, end] = /^(?:"[^"]*"|[^"\r\n])*(\r\n|\n|\r)/.exec(head.slice(0, longestHeader)) ?? [];
  return (end ?? '\n') as '\n';
}

/** What is left of a table whose quotation mark is never closed. */
const endless = {
  data: [['…']],
  errors: [{ type: 'Quotes', row: 0 }],
} as Papa.ParseResult<string[]>;
