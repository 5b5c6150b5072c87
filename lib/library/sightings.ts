import type { Sighting } from '../paper/paper.ts';
import { database } from './database.ts';

/** Where and when papers were seen on these local days, `YYYY-MM-DD`, both ends inclusive; in the order of the days. */
export async function sightingsBetween(fromDay: string, toDay: string): Promise<Sighting[]> {
  return database.sightings.where('day').between(fromDay, toDay, true, true).toArray();
}
