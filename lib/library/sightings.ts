import type { Sighting } from '../paper/paper.ts';
import { database } from './database.ts';

/** Where and when papers were seen on these local days, `YYYY-MM-DD`, both ends inclusive; in the order of the days. */
export async function sightingsBetween(fromDay: string, toDay: string): Promise<Sighting[]> {
  return database.sightings.where('day').between(fromDay, toDay, true, true).toArray();
}

/** All sightings, those of a paper together. @param batch so many are read at a time */
export async function* sightingsByPaper(batch: number): AsyncGenerator<Sighting[][]> {
  let last: Sighting | undefined;
  let begun: Sighting[] = [];
  do {
    const read = await nextSightings(batch, last);
    last = read.at(-1);
    const papers = byPaper([...begun, ...read]);
    // Those of the last paper may go on in the next batch.
    begun = (last && papers.pop()) ?? [];
    yield papers;
  } while (last);
}

function nextSightings(batch: number, after: Sighting | undefined): Promise<Sighting[]> {
  const { sightings } = database;
  const key = '[paperId+pageUrl+day]';
  const rows = after ? sightings.where(key).above([after.paperId, after.pageUrl, after.day]) : sightings.orderBy(key);
  return rows.limit(batch).toArray();
}

function byPaper(sightings: Sighting[]): Sighting[][] {
  const papers: Sighting[][] = [];
  for (const sighting of sightings) {
    const paper = papers.at(-1);
    if (paper?.[0]?.paperId === sighting.paperId) paper.push(sighting);
    else papers.push([sighting]);
  }
  return papers;
}
