import { entriesOf, inBatches } from './in-batches.ts';
import { JsonItems } from './json-items.ts';
import type { ImportFormat, Reading } from './reading.ts';
import { savedPaper } from './saved-paper.ts';

// The first paper may have so many authors that the head of the file ends among them.
const beginning = /^\s{0,100}\[\s{0,100}\{\s{0,100}"id"\s{0,9}:\s{0,9}"[a-z0-9]+:[^"]{1,500}",\s{0,100}"ids"\s{0,9}:/;
const inRows = [/"firstSeen"\s{0,9}:/, /"seenCount"/];

/** The rows of papers that Gleaner exports as JSON. */
export const gleanerJson: ImportFormat = {
  id: 'json',
  name: 'Gleaner',
  isBackup: true,
  recognises: (head) => beginning.test(head) || (/^\s{0,100}\[/.test(head) && inRows.every((part) => part.test(head))),
  async *read(file) {
    let line = 0;
    yield* inBatches(entriesOf(file.pieces(), new JsonItems()), (row) => reading(row, ++line));
  },
};

function reading(row: unknown, line: number): Reading {
  const paper = savedPaper(row);
  return paper ? { line, paper } : { line, problem: 'badField' };
}
