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

/** What has changed since a revision. */
export interface Changes {
  /** Ask again with this one. */
  revision: number;
  /** Papers that were saved, edited or deleted; `undefined` when that is not known for so long ago: read all. */
  ids: PaperId[] | undefined;
}

/** @param since the revision that the last answer gave; leave it out at first */
export async function changesSince(since?: number): Promise<Changes> {
  return database.transaction('r', database.changes, async () => {
    const remembered = database.changes.orderBy('revision');
    const oldest = Number((await remembered.firstKey()) ?? 1);
    const revision = Number((await remembered.lastKey()) ?? 0);
    if (since === undefined || since < oldest - 1 || since > revision) return { revision, ids: undefined };
    const missed = await database.changes.where('revision').above(since).toArray();
    return { revision, ids: [...new Set(missed.flatMap(({ ids }) => ids))] };
  });
}
