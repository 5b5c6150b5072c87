import { entriesOf, inBatches } from './in-batches.ts';
import { JsonItems } from './json-items.ts';
import type { ImportFormat, Reading } from './reading.ts';
import { savedPaper } from './saved-paper.ts';

/** The rows of papers that Gleaner exports as JSON. */
export const gleanerJson: ImportFormat = {
  id: 'json',
  name: 'Gleaner',
  isBackup: true,
  recognises: (head) => /^\s{0,100}\[/.test(head) && /"firstSeen"\s{0,9}:/.test(head) && /"seenCount"/.test(head),
  async *read(file) {
    let line = 0;
    yield* inBatches(entriesOf(file.pieces(), new JsonItems()), (row) => reading(row, ++line));
  },
};

function reading(row: unknown, line: number): Reading {
  const paper = savedPaper(row);
  return paper ? { line, paper } : { line, problem: 'badField' };
}
