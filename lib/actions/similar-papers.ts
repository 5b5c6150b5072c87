import { papersById } from '../library/bare.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { wholeSearch } from './library-search.ts';

/**
 * The papers of the library that are most like one, the likest first; none when it is not there. Waits until all of the
 * library can be searched.
 */
export async function similarPapers(id: PaperId, limit: number): Promise<SavedPaper[]> {
  const [[paper], { search }] = await Promise.all([papersById([id]), wholeSearch()]);
  return paper ? papersById(search.similar(paper, limit)) : [];
}
