import { bibtex } from './bibtex.ts';
import { csl } from './csl.ts';
import { csv } from './csv.ts';
import { gleanerJson } from './gleaner-json.ts';
import { jsonl } from './jsonl.ts';
import { papermemory } from './papermemory.ts';
import type { ImportFormat, OpenedFile } from './reading.ts';
import { ris } from './ris.ts';
import { soleIdentifiers } from './sole-identifiers.ts';

export { csvColumns } from './csv.ts';
export type { Column, ColumnMapping } from './csv-columns.ts';
export { MOST_PAPERS } from './limits.ts';
export { openFile } from './open-file.ts';
export { type Problem, Refusal, type RefusalReason } from './problems.ts';
export type { ImportedPaper, ImportFormat, OpenedFile, OtherRow, Reading, ReadingOptions } from './reading.ts';

/** What papers can be read from, the most telling beginnings first: a table may hold an entry of BibTeX in its cells. */
export const importFormats: readonly ImportFormat[] = [
  ...[jsonl, ris, papermemory, gleanerJson, csl, csv, bibtex, soleIdentifiers],
];

/** What a file is, by how it begins; `undefined` when it is nothing that papers can be read from. */
export function formatOf({ head }: OpenedFile): ImportFormat | undefined {
  return importFormats.find((format) => format.recognises(head));
}
