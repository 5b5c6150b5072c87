import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { database } from './database.ts';

/** The papers that were seen last, the latest first; read by index, whatever the size of the library. */
export async function newestPapers(limit: number): Promise<SavedPaper[]> {
  return database.papers.orderBy('lastSeen').reverse().limit(limit).toArray();
}

/** The papers with these ids, in this order; those that are gone are left out. */
export async function papersById(ids: PaperId[]): Promise<SavedPaper[]> {
  return (await database.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
}

/** How many papers there are: a stored number, not a count of the rows. */
export async function countPapers(): Promise<number> {
  return (await database.facts.get('paperCount'))?.value ?? 0;
}

/** When and where these papers were seen. */
export async function sightingsOf(ids: PaperId[]): Promise<Sighting[]> {
  // In IndexedDB's order of keys an array comes after every string.
  const ofPaper = (id: PaperId) => database.sightings.where('[paperId+pageUrl+day]').between([id], [id, []]).toArray();
  return (await Promise.all(ids.map(ofPaper))).flat();
}

/** Every tag in use, by letters. */
export async function listTags(): Promise<string[]> {
  return (await database.papers.orderBy('tags').uniqueKeys()).map(String);
}

/** Every citekey that some paper has. */
export async function takenCitekeys(): Promise<Set<string>> {
  return new Set((await database.papers.orderBy('citekey').keys()).map(String));
}

/** The whole library in batches, in the order of the papers' ids. */
export async function* allPapers(batch = 500): AsyncGenerator<SavedPaper[]> {
  let papers = await database.papers.orderBy('id').limit(batch).toArray();
  while (papers.length) {
    yield papers;
    const last = papers.at(-1) as SavedPaper;
    papers = await database.papers.where('id').above(last.id).limit(batch).toArray();
  }
}
