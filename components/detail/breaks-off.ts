import type { SavedPaper } from '../../lib/paper/paper.ts';

/** Whether pages have shown only a part of a field; what the reader says of it is whole. */
export function breaksOff(paper: SavedPaper, field: 'abstract' | 'authors'): boolean {
  return paper[`${field}Truncated`] === true && paper.sources[field]?.site !== 'reader';
}
