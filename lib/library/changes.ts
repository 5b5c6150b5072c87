import type { PaperId } from '../paper/paper.ts';
import { database } from './database.ts';

/** How many changes are remembered; a reader who is further behind reads the whole library again. */
const REMEMBERED = 2_000;

/** Writes down, within the transaction that runs, that these papers were saved, edited or deleted. */
export async function noteChange(ids: PaperId[]): Promise<void> {
  if (ids.length === 0) return;
  const revision = await database.changes.add({ ids });
  if (revision % 100 === 0)
    await database.changes
      .where('revision')
      .belowOrEqual(revision - REMEMBERED)
      .delete();
}

/** Adjusts, within the transaction that runs, the stored number of papers. */
export async function countPapersUp(by: number): Promise<void> {
  if (by === 0) return;
  const count = (await database.facts.get('paperCount'))?.value ?? 0;
  await database.facts.put({ name: 'paperCount', value: Math.max(0, count + by) });
}

/** The number of the last change; a live query that asks for it is asked again after each one. */
export async function latestRevision(): Promise<number> {
  return Number((await database.changes.orderBy('revision').lastKey()) ?? 0);
}
