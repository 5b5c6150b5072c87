import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { database } from './database.ts';

/** The papers that were seen last, the latest first; read by index, whatever the size of the library. */
export async function newestPapers(limit: number): Promise<SavedPaper[]> {
  return database.papers.orderBy('lastSeen').reverse().limit(limit).toArray();
}

/** How many papers there are: a stored number, not a count of the rows. */
export async function countPapers(): Promise<number> {
  return (await database.facts.get('paperCount'))?.value ?? 0;
}

/** The ids of all papers, in their order; a hundred thousand come in one request. */
export async function allIds(): Promise<PaperId[]> {
  return database.papers.toCollection().primaryKeys();
}

/** When and where these papers were seen. */
export async function sightingsOf(ids: PaperId[]): Promise<Sighting[]> {
  return (await Promise.all(ids.map((id) => sightingsBetweenIds(id, id)))).flat();
}

/**
 * The citekeys that papers have. All of a hundred thousand take seconds: keys of an index come one by one.
 * @param beginning only those that begin so, in whatever case
 */
export async function takenCitekeys(beginning = ''): Promise<Set<string>> {
  const { papers } = database;
  const taken = beginning ? papers.where('citekey').startsWithIgnoreCase(beginning) : papers.orderBy('citekey');
  return new Set((await taken.keys()).map(String));
}

/** A paper with when and where it was seen. */
export interface SeenPaper extends SavedPaper {
  sightings: Sighting[];
}

/** These papers with their sightings. */
export async function withSightings(papers: SavedPaper[]): Promise<SeenPaper[]> {
  return joined(papers, await sightingsOf(papers.map(({ id }) => id)));
}

/**
 * The library in batches, in the order of the papers' ids.
 * @param after begins behind the paper with this id
 */
export async function* allPapers(batch: number, after?: PaperId): AsyncGenerator<SeenPaper[]> {
  let papers = await nextPapers(batch, after);
  while (papers.length) {
    const [first, last] = [papers[0], papers.at(-1)] as [SavedPaper, SavedPaper];
    yield joined(papers, await sightingsBetweenIds(first.id, last.id));
    papers = await nextPapers(batch, last.id);
  }
}

/** The papers from one id to another, both included, in the order of ids. */
export async function papersBetween(first: PaperId, last: PaperId): Promise<SeenPaper[]> {
  const papers = database.papers.where('id').between(first, last, true, true).toArray();
  return joined(...(await Promise.all([papers, sightingsBetweenIds(first, last)])));
}

function sightingsBetweenIds(first: PaperId, last: PaperId): Promise<Sighting[]> {
  // In IndexedDB's order of keys an array comes after every string.
  return database.sightings.where('[paperId+pageUrl+day]').between([first], [last, []]).toArray();
}

function nextPapers(batch: number, after?: PaperId): Promise<SavedPaper[]> {
  const { papers } = database;
  return (after === undefined ? papers.orderBy('id') : papers.where('id').above(after)).limit(batch).toArray();
}

function joined(papers: SavedPaper[], sightings: Sighting[]): SeenPaper[] {
  const seen = new Map(papers.map((paper) => [paper.id, { ...paper, sightings: [] as Sighting[] }]));
  for (const sighting of sightings) seen.get(sighting.paperId)?.sightings.push(sighting);
  return [...seen.values()];
}
