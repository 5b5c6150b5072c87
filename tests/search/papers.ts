import type { PaperId } from '../../lib/paper/paper.ts';
import { Search, type SearchablePaper } from '../../lib/search/index.ts';

/** A paper with what the test says of it; its id is `arxiv:` and the number. */
export function paper(
  number: string,
  fields: Omit<Partial<SearchablePaper>, 'ids'> & { ids?: string[] },
): SearchablePaper {
  const id = `arxiv:${number}` as PaperId;
  const ids = (fields.ids ?? [id]) as PaperId[];
  return { id, title: '', tags: [], note: '', ...fields, ids };
}

/** Papers with these titles, numbered from 1. */
export function titled(...titles: string[]): SearchablePaper[] {
  return titles.map((title, place) => paper(`2401.${String(place + 1).padStart(5, '0')}`, { title }));
}

export function searchOver(papers: SearchablePaper[]): Search {
  const search = new Search();
  search.add(papers);
  return search;
}

/** The titles that a query finds among these papers, best first. */
export function foundTitles(papers: SearchablePaper[], query: string): (string | undefined)[] {
  const { ids } = searchOver(papers).search(query);
  return ids.map((id) => papers.find((one) => one.id === id)?.title);
}
