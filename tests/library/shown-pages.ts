import { database } from '../../lib/library/database.ts';
import type { ShownPage } from '../../lib/library/index.ts';
import type { FoundPaper, PaperId } from '../../lib/paper/paper.ts';

/** Noon of a day in local time, so that an hour more or less stays on that day. */
export const noon = new Date(2026, 6, 2, 12).getTime();

export const id = (number: number) => `arxiv:2401.${String(number).padStart(5, '0')}` as PaperId;

export function paper(number: number, more: Partial<FoundPaper> = {}): FoundPaper {
  return { title: `Paper ${number}`, url: `https://arxiv.org/abs/${id(number).slice(6)}`, ids: [id(number)], ...more };
}

export function page(papers: FoundPaper[], more: Partial<ShownPage> = {}): ShownPage {
  const shown = papers.map((found, position) => ({ paper: found, position }));
  return { site: 'arXiv', pageUrl: 'https://arxiv.org/list/cs.CL/new', listing: 'cs.CL', papers: shown, ...more };
}

/** An empty library. */
export async function emptyLibrary(): Promise<void> {
  await database.delete();
  await database.open();
}
