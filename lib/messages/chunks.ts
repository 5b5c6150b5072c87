import { MOST_CHARACTERS, MOST_PAPERS, type PlacedPaper } from './protocol.ts';

/** Papers in portions that one message can carry each, in their order; one that no message can carry is left out. */
export function chunks(papers: PlacedPaper[]): PlacedPaper[][] {
  const portions: PlacedPaper[][] = [];
  let characters = 0;
  for (const paper of papers) {
    const size = JSON.stringify(paper).length;
    if (size > MOST_CHARACTERS) continue;
    const portion = portions.at(-1);
    characters += size;
    if (portion && portion.length < MOST_PAPERS && characters <= MOST_CHARACTERS) portion.push(paper);
    else {
      portions.push([paper]);
      characters = size;
    }
  }
  return portions;
}
