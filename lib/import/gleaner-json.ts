import { inBatches } from './in-batches.ts';
import { listOf, parseJson } from './json.ts';
import type { ImportFormat, Reading } from './reading.ts';
import { savedPaper } from './saved-paper.ts';

/** The rows of papers that Gleaner exports as JSON. */
export const gleanerJson: ImportFormat = {
  id: 'json',
  name: 'Gleaner',
  isBackup: true,
  recognises: (head) => /^\s{0,100}\[/.test(head) && /"firstSeen"\s{0,9}:/.test(head) && /"seenCount"/.test(head),
  async *read(file) {
    yield* inBatches(readings(parseJson(await file.text())));
  },
};

function* readings(value: unknown): Generator<Reading> {
  for (const [i, row] of listOf(value).entries()) {
    const paper = savedPaper(row);
    yield paper ? { line: i + 1, paper } : { line: i + 1, problem: 'badField' };
  }
}
