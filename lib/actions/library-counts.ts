import { dayOf } from '../library/day.ts';
import { listTags, type SavedSearch, savedSearches, tagLooks } from '../library/index.ts';
import type { ReadingStatus, Shelf } from '../paper/paper.ts';
import { type Search, siteFacet, tagFacet } from '../search/index.ts';
import { currentSearch } from './library-search.ts';
import { findIds } from './search-papers.ts';

/** What a paper can be asked for by `is:`. */
export type State = Shelf | ReadingStatus | 'starred';

/** A name of a site, and how many papers it leads to. */
export interface Counted {
  name: string;
  count: number;
}

/** A tag in use; `hue` where the reader has chosen one. */
export interface CountedTag extends Counted {
  hue?: number;
}

/** How many papers stand behind each thing that a reader can go to. */
export interface LibraryCounts {
  all: number;
  states: Record<State, number>;
  /** Those with papers, the most papers first. */
  sites: Counted[];
  /** By letters. A tag counts the papers of those below it too. */
  tags: CountedTag[];
  searches: (SavedSearch & { count: number })[];
  /** Not all of the library has been loaded: the numbers may yet grow. */
  isPartial: boolean;
}

const states: State[] = ['inbox', 'kept', 'dismissed', 'starred', 'unread', 'reading', 'read'];

/** Counts the library by its index; no paper is read, but for saved searches with a phrase in them. */
export async function libraryCounts(): Promise<LibraryCounts> {
  const [{ search, isPartial }, tags, looks, searches] = await Promise.all([
    currentSearch(),
    listTags(),
    tagLooks(),
    savedSearches(),
  ]);
  const hues = new Map(looks.map(({ name, hue }) => [name, hue]));
  return {
    all: search.size,
    states: countedStates(search),
    sites: await countedSites(search),
    tags: counted(search, withParents(tags), tagFacet).map((tag) => withHue(tag, hues.get(tag.name))),
    searches: await Promise.all(searches.map(async (each) => ({ ...each, count: await countOf(search, each.line) }))),
    isPartial,
  };
}

function countedStates(search: Search): Record<State, number> {
  const counts = search.counts(states.map((state) => `is:${state}`));
  return Object.fromEntries(states.map((state, at) => [state, counts[at]])) as Record<State, number>;
}

async function countedSites(search: Search): Promise<Counted[]> {
  const { sites } = await import('../sites/index.ts');
  const names = [...new Set(sites.map(({ name }) => name))];
  const met = counted(search, names, siteFacet).filter(({ count }) => count > 0);
  return met.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

function counted(search: Search, names: string[], facetOf: (name: string) => string): Counted[] {
  const counts = search.counts(names.map(facetOf));
  return names.map((name, at) => ({ name, count: counts[at] as number }));
}

/** `vision/video` makes `vision` a tag to go to, though no paper may have just that one. */
function withParents(tags: string[]): string[] {
  const parents = tags.flatMap((tag) => [...tag.matchAll(/\//g)].map(({ index }) => tag.slice(0, index)));
  return [...new Set([...parents.filter(Boolean), ...tags])].sort((a, b) => a.localeCompare(b));
}

function withHue(tag: Counted, hue: number | undefined): CountedTag {
  return hue === undefined ? tag : { ...tag, hue };
}

async function countOf(search: Search, line: string): Promise<number> {
  const { total, holds, someWordsMissing } = search.search(line, { limit: 0, today: dayOf(Date.now()) });
  if (someWordsMissing) return 0;
  return holds ? (await findIds(line)).ids.length : total;
}
