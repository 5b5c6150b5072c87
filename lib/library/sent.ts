import type { PaperId } from '../paper/paper.ts';
import { noteChange } from './changes.ts';
import { database } from './database.ts';

/**
 * Writes down that papers were sent to Zotero, which has no way to say so. Not an edit of the reader's: nothing to undo.
 * @param at epoch milliseconds
 */
export async function markSent(ids: PaperId[], at: number): Promise<void> {
  await database.transaction('rw', database.papers, database.changes, async () => {
    await database.papers.where('id').anyOf(ids).modify({ sentToZotero: at });
    await noteChange(ids);
  });
}
