import { database, rowTables } from './database.ts';
import { editPapers } from './edit.ts';
import type { Kept } from './known-papers.ts';
import { type ShownPage, savePage } from './save-page.ts';

/**
 * Saves what a page showed and keeps it, as the reader has asked: both or neither.
 * @param at when it was shown, in epoch milliseconds
 * @throws what IndexedDB throws; then nothing was written
 */
export async function keepPage(page: ShownPage, at: number): Promise<Kept[]> {
  return database.transaction('rw', rowTables, async () => {
    const kept = await savePage(page, at);
    await editPapers(
      kept.map(({ paper }) => paper.id),
      { shelf: 'kept' },
    );
    return kept;
  });
}
