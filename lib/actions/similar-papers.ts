import { papersById } from '../library/bare.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import type { Search } from '../search/index.ts';
import { currentSearch, onMoreLoaded } from './library-search.ts';

/**
 * The papers of the library that are most like one, the likest first; none when it is not there. Waits until all of the
 * library can be searched.
 */
export async function similarPapers(id: PaperId, limit: number): Promise<SavedPaper[]> {
  const [[paper], search] = await Promise.all([papersById([id]), wholeSearch()]);
  return paper ? papersById(search.similar(paper, limit)) : [];
}

async function wholeSearch(): Promise<Search> {
  const { search, isPartial } = await currentSearch();
  if (!isPartial) return search;
  await new Promise<void>((resolve) => {
    const end = onMoreLoaded(() => {
      end();
      resolve();
    });
  });
  return wholeSearch();
}
