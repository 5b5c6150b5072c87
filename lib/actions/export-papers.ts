import { type ExportFormat, fileName, giveCitekeys } from '../export/index.ts';
import { dayOf, newestPapers, papersById, saveCitekeys, takenCitekeys } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { foundIds } from './search-papers.ts';

/**
 * The papers that a query finds, the best first, as a file; the whole library, the newest first, for a blank one.
 * Papers without a citekey are given one, which is theirs from then on.
 */
export async function exportPapers(query: string, format: ExportFormat): Promise<{ name: string; file: Blob }> {
  const papers = await withCitekeys(await wanted(query));
  const file = new Blob([format.write(papers)], { type: format.mediaType });
  return { name: fileName(format, query, dayOf(Date.now())), file };
}

async function wanted(query: string): Promise<SavedPaper[]> {
  if (query.trim() === '') return newestPapers(Number.POSITIVE_INFINITY);
  return papersById(await foundIds(query));
}

async function withCitekeys(papers: SavedPaper[]): Promise<SavedPaper[]> {
  const given = giveCitekeys(papers, await takenCitekeys());
  await saveCitekeys(given);
  return papers.map((paper) => ({ ...paper, citekey: paper.citekey ?? (given.get(paper.id) as string) }));
}
