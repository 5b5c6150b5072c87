import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { database } from './database.ts';

/**
 * The papers with these ids, in this order; those that are gone are left out. Quick where they are neighbours in the order
 * in which papers were last seen: these are read in one request.
 */
export async function neighbours(ids: PaperId[]): Promise<SavedPaper[]> {
  const read = new Map((await between(ids)).map((paper) => [paper.id, paper]));
  const others = ids.filter((id) => !read.has(id));
  for (const paper of await database.papers.bulkGet(others)) if (paper) read.set(paper.id, paper);
  return ids.flatMap((id) => read.get(id) ?? []);
}

/** What was last seen between the first and the last of them, and not many more papers, however many that are. */
async function between(ids: PaperId[]): Promise<SavedPaper[]> {
  const [newest, oldest] = await database.papers.bulkGet([...ids.slice(0, 1), ...ids.slice(-1)]);
  if (!newest || !oldest || newest.lastSeen <= oldest.lastSeen) return [];
  const span = database.papers.where('lastSeen').between(oldest.lastSeen, newest.lastSeen, true, true);
  return span.limit(2 * ids.length).toArray();
}
