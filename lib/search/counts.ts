import type { LivePart } from './paper-index.ts';
import type { Postings } from './segments/segment.ts';
import { placeOf, type Range } from './segments/sorted-texts.ts';

/** How many papers of a part have the word; those that are gone do not count. */
export function papersWith(part: LivePart, word: string): number {
  const place = placeOf(part.segment.words, word);
  return place === undefined ? 0 : papersWithWordAt(part, place);
}

/** The same for the word at a place of the part's dictionary. */
export function papersWithWordAt({ segment, goneList }: LivePart, place: number): number {
  const { papersWith: counts, head, body } = segment;
  const gone = goneList.filter((paper) => has(head, place, paper) || has(body, place, paper));
  return (counts[place] as number) - gone.length;
}

/** Whether a paper has the word, by halves. */
function has({ starts, papers }: Postings, word: number, paper: number): boolean {
  let low = starts[word] as number;
  let high = starts[word + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((papers[middle] as number) < paper) low = middle + 1;
    else high = middle;
  }
  return low < (starts[word + 1] as number) && papers[low] === paper;
}

/** How many postings a stretch of words has; those of papers that are gone do not count. */
export function occurrences({ gone, goneList }: LivePart, { starts, papers }: Postings, [from, to]: Range): number {
  const start = starts[from] as number;
  const end = starts[to] as number;
  if (goneList.length === 0) return end - start;
  let count = 0;
  for (let at = start; at < end; at++) if (gone[papers[at] as number] === 0) count++;
  return count;
}
