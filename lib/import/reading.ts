import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import type { ColumnMapping } from './csv-columns.ts';
import type { Problem } from './problems.ts';

/** What a file holds of one paper, as a row of the library. */
export interface ImportedPaper {
  record: SavedPaper;
  sightings: Sighting[];
  /** Identifiers that lead to it, beside those in its row. */
  aliases: PaperId[];
}

/** A row of the library that is no paper: a tag's look, a saved query, a rule. */
export interface OtherRow {
  kind: 'tag' | 'search' | 'rule' | 'parted' | 'merger';
  row: object;
}

/** What became of one entry of a file. Lines are counted from 1; in files without lines, entries are. */
export type Reading = { line: number } & ({ paper: ImportedPaper } | { other: OtherRow } | { problem: Problem });

/** A file, opened. */
export interface OpenedFile {
  /** Its first 64 K characters. */
  head: string;
  /** All of it, in bytes. */
  blob: Blob;
  encoding: string;
  /** It begins with a byte order mark, which is not part of its text. */
  isMarked: boolean;
  /** How many more files that papers can be read from are in the zip that it comes from. */
  leftOut: number;
  /** All of it at once. @throws {Refusal} when that is too large */
  text(): Promise<string>;
  /** All of it, a piece after the other. */
  pieces(): AsyncIterable<string>;
}

export interface ReadingOptions {
  /** When papers are to have been added whose file does not tell, in epoch milliseconds. */
  at: number;
  /** For CSV: which column holds what, counted from 0. */
  columns?: ColumnMapping;
}

/** A kind of file that papers can be read from. */
export interface ImportFormat {
  id: 'jsonl' | 'bibtex' | 'ris' | 'csl' | 'papermemory' | 'json' | 'csv' | 'identifiers';
  /** As the reader knows it: "BibTeX". */
  name: string;
  /** Its records are a library's own: two of them are not one paper, however alike. */
  isBackup?: true;
  /** Whether a file that begins so may be one. */
  recognises(head: string): boolean;
  /**
   * What is in the file, some entries at a time: between two the page can do something else.
   * @throws {Refusal} when the file as a whole cannot be read
   */
  read(file: OpenedFile, options: ReadingOptions): AsyncIterable<Reading[]>;
}
