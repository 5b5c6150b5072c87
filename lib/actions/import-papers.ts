import {
  type ColumnMapping,
  csvColumns,
  formatOf,
  type ImportedPaper,
  type ImportFormat,
  MOST_PAPERS,
  type OpenedFile,
  type OtherRow,
  openFile,
  type Problem,
  type Reading,
  Refusal,
} from '../import/index.ts';
import { type ImportPreview, importPapers, type JournalId, previewImport, type Watched } from '../library/index.ts';

/** So many unreadable entries are told one by one. */
const MOST_TOLD = 1_000;
/** A file with so many of them, and fewer papers, is not what it was taken for. */
const MOST_UNREADABLE = 20_000;

/** An entry that could not be read. Lines are counted from 1. */
export interface Unreadable {
  line: number;
  problem: Problem;
}

/** What an import would do, and what it takes to do it. */
export interface DryRun extends ImportPreview {
  format: ImportFormat;
  /** Of the file, as the history will tell it. */
  source: string;
  /** How the letters of the file were read: `utf-8`, `utf-16le`, … */
  encoding: string;
  /** How many files beside it were not read. */
  leftOut: number;
  /** The first thousand entries that could not be read. */
  unreadable: Unreadable[];
  /** How many there are in all. */
  unreadableCount: number;
  /** Of a table: what its columns are called, which were taken for what, and the first rows. */
  table?: ReturnType<typeof csvColumns>;
  papers: ImportedPaper[];
  others: OtherRow[];
}

export interface ImportOptions extends Watched {
  /** The file's name, to be shown; nothing is concluded from it. */
  name?: string;
  /** Which column of a table holds what; guessed by the headers when not given. */
  columns?: ColumnMapping;
}

/**
 * Reads a file of papers in any format that is known, and says what importing it would do. Nothing is changed.
 * @param options `onProgress` hears how many papers have been read
 * @throws {Refusal} when the file as a whole cannot be read; its `reason` says why
 */
export async function dryRun(file: Blob, options: ImportOptions = {}): Promise<DryRun> {
  const opened = await openFile(file);
  const format = formatOf(opened);
  if (!format) throw new Refusal('unknownFormat');
  const read = await readAll(opened, format, options);
  const source = options.name ?? format.name;
  const preview = await previewImport(
    asImport({ ...read, format, source }),
    options.signal ? { signal: options.signal } : {},
  );
  const table = format.id === 'csv' ? { table: csvColumns(opened) } : {};
  const { encoding, leftOut } = opened;
  return { ...preview, ...read, ...table, format, source, encoding, leftOut };
}

/**
 * Does what a dry run has shown, as one step, all or nothing. What the library has become meanwhile is taken into account.
 * @returns what undoes it
 */
export async function commitImport(run: DryRun, watched: Watched = {}): Promise<JournalId> {
  return importPapers(asImport(run), watched);
}

function asImport({ format, source, papers, others }: Pick<DryRun, 'format' | 'source' | 'papers' | 'others'>) {
  return { source, records: papers, isBackup: format.isBackup === true, others };
}

async function readAll(opened: OpenedFile, format: ImportFormat, { columns, onProgress, signal }: ImportOptions) {
  const read = new AllRead();
  const options = { at: Date.now(), ...(columns && { columns }) };
  for await (const readings of format.read(opened, options)) {
    signal?.throwIfAborted();
    for (const reading of readings) read.take(reading);
    onProgress?.(read.papers.length);
  }
  return read.all();
}

/** What has been read of a file so far. */
class AllRead {
  readonly papers: ImportedPaper[] = [];
  private readonly others: OtherRow[] = [];
  private readonly unreadable: Unreadable[] = [];
  private unreadableCount = 0;

  take(reading: Reading): void {
    if ('paper' in reading) this.papers.push(reading.paper);
    else if ('other' in reading) this.others.push(reading.other);
    else this.note(reading);
    if (this.papers.length > MOST_PAPERS) throw new Refusal('tooManyPapers');
    if (this.others.length > MOST_PAPERS) throw new Refusal('tooLarge');
  }

  all() {
    const { papers, others, unreadable, unreadableCount } = this;
    return { papers, others, unreadable, unreadableCount };
  }

  private note({ line, problem }: Unreadable): void {
    this.unreadableCount++;
    if (this.unreadableCount <= MOST_TOLD) this.unreadable.push({ line, problem });
    if (this.unreadableCount > Math.max(MOST_UNREADABLE, this.papers.length)) throw new Refusal('unknownFormat');
  }
}
