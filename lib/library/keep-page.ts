import { database, rowTables } from './database.ts';
import { editPapers } from './edit.ts';
import type { JournalId } from './journal.ts';
import type { Kept } from './known-papers.ts';
import { type ShownPage, savePage } from './save-page.ts';

/** Papers that the reader has asked to keep, and what puts those that were not kept before back where they were. */
export interface KeptPage {
  kept: Kept[];
  edit?: JournalId;
}

/**
 * Saves what a page showed and keeps it, as the reader has asked: both or neither.
 * @param at when it was shown, in epoch milliseconds
 * @throws what IndexedDB throws; then nothing was written
 */
export async function keepPage(page: ShownPage, at: number): Promise<KeptPage> {
  return database.transaction('rw', rowTables, async () => {
    const kept = await savePage(page, at);
    const moved = kept.map(({ paper }) => paper).filter(({ shelf }) => shelf !== 'kept');
    const ids = moved.map(({ id }) => id);
    return ids.length > 0 ? { kept, edit: await editPapers(ids, { shelf: 'kept' }) } : { kept };
  });
}
