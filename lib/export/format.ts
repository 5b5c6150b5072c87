import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';

/** A paper as a format is given it. */
export interface ExportedPaper extends SavedPaper {
  /** ASCII, and no other paper's of the file. A format that `isWhole` is given the paper's own, or an empty one. */
  citekey: string;
  /** Where it was seen; empty for a format that does not ask for it by `isWhole`. */
  sightings: readonly Sighting[];
  /** Identifiers that lead to it, as the library has them; empty as above. */
  aliases: readonly PaperId[];
}

/** Papers as they come from the library, some hundreds at a time. */
export type Batches = AsyncIterable<readonly ExportedPaper[]>;

/** What a format may want to know of an export besides its papers. */
export interface ExportContext {
  /** How many papers there are to be written. */
  total: number;
  /** Rows of the library that are no papers, each with its kind: only of an export of everything. */
  otherRows: readonly { kind: string; row: object }[];
}

/** A kind of file that papers can be written to. */
export interface ExportFormat {
  id: 'biblatex' | 'bibtex' | 'ris' | 'csl' | 'csv' | 'csv-raw' | 'markdown' | 'obsidian' | 'json' | 'jsonl';
  /** As the reader knows it, and as the menu says it: "BibTeX". */
  name: string;
  /** Of the file name, without the dot. */
  extension: string;
  mediaType: string;
  /** Writes all that is known of a paper, sightings among it. */
  isWhole?: true;
  /**
   * The file in pieces, papers in the order given; text is to be encoded as UTF-8.
   * @throws {TooManyPapers} before anything is written
   */
  write(batches: Batches, context: ExportContext): AsyncIterable<string | Uint8Array>;
}

/** A format cannot hold so many papers as are to be written. */
export class TooManyPapers extends RangeError {
  /** @param most how many it can */
  constructor(readonly most: number) {
    super(`A file of this format holds at most ${most} papers.`);
  }
}
