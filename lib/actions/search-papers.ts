import { papersById } from '../library/bare.ts';
import { dayOf } from '../library/day.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import type { Search, SearchHelp, SearchResult } from '../search/index.ts';
import { currentSearch, type Progress } from './library-search.ts';

/** The best papers of a search, and what it takes to show them. */
export interface FoundPapers extends Pick<SearchResult, 'someWordsMissing' | 'marks'> {
  /** The best, in their order. */
  papers: SavedPaper[];
  /** How many papers match in all. */
  total: number;
  /** What the line was read as. */
  parsed: SearchResult['query'];
  /** What to try, when nothing was found or not every word. */
  help: SearchHelp | undefined;
  /** How much of the library can be searched already, when that is not all of it. */
  progress: Progress | undefined;
  /** What is not found may yet be: not all of the library has been loaded. */
  isPartial: boolean;
}

/** Of so many papers with all the words of a phrase it is looked up whether they have the phrase. */
const MOST_CHECKED = 1_000;
const BATCH = 100;

/**
 * Searches the whole library.
 * @param limit how many papers are wanted
 */
export async function searchPapers(line: string, limit: number): Promise<FoundPapers> {
  const { search, progress, isPartial } = await currentSearch();
  const today = dayOf(Date.now());
  const result = search.search(line, { limit, today });
  const { query: parsed, someWordsMissing, marks } = result;
  const { papers, total } = result.holds ? await withPhrases(search, line, limit) : await listed(result);
  const isLacking = !isPartial && parsed.nodes.length > 0 && (total === 0 || someWordsMissing);
  const help = isLacking ? search.help(line, today) : undefined;
  return { papers, total, parsed, someWordsMissing, marks, help, progress, isPartial };
}

/** The ids of all papers that a line finds, the best first. */
export async function foundIds(line: string): Promise<PaperId[]> {
  return (await findIds(line)).ids;
}

/** All papers of a line by their ids, the best first; and what else there is to say of it. */
export interface FoundIds extends Omit<FoundPapers, 'papers'> {
  ids: PaperId[];
}

/** Searches the whole library for all that a line finds, without reading the papers where that can be helped. */
export async function findIds(line: string): Promise<FoundIds> {
  const { search, progress, isPartial } = await currentSearch();
  const today = dayOf(Date.now());
  const result = search.search(line, { limit: search.size, today });
  const { query: parsed, someWordsMissing, marks, holds } = result;
  const ids = holds ? (await withPhrases(search, line, search.size)).papers.map(({ id }) => id) : result.ids;
  const isLacking = !isPartial && parsed.nodes.length > 0 && (ids.length === 0 || someWordsMissing);
  const help = isLacking ? search.help(line, today) : undefined;
  return { ids, total: ids.length, parsed, someWordsMissing, marks, help, progress, isPartial };
}

async function listed({ ids, total }: SearchResult) {
  return { papers: await papersById(ids), total };
}

/** Of the papers with the words of the phrases, those that have the phrases: for that they are read. */
async function withPhrases(search: Search, line: string, limit: number) {
  const most = Math.max(limit, MOST_CHECKED);
  const { ids, holds = () => true } = search.search(line, { limit: most, today: dayOf(Date.now()) });
  const papers: SavedPaper[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    papers.push(...(await papersById(ids.slice(at, at + BATCH))).filter(holds));
  }
  return { papers: papers.slice(0, limit), total: papers.length };
}
