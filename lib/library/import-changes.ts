import { pageFields } from '../paper/merge.ts';
import type { SavedPaper } from '../paper/paper.ts';

const compared: (keyof SavedPaper)[] = [
  ...pageFields,
  ...(['abstractTruncated', 'authorsTruncated', 'ids', 'pageSaid', 'firstSeen', 'lastSeen', 'seenCount'] as const),
  ...(['shelf', 'status', 'starred', 'tags', 'note', 'citekey', 'sentToZotero'] as const),
];

/** In which fields two states of a paper differ; whose word a field is does not count. */
export function changedFields(before: SavedPaper, after: SavedPaper): (keyof SavedPaper)[] {
  return compared.filter((field) => before[field] !== after[field] && !isSame(before[field], after[field]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
