import { join } from '../paper/merge.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database, type JournalId } from './database.ts';

/**
 * Undoes an edit: the reader's fields are again what they were, and what was deleted is back. What pages have shown
 * of the papers since then stays. Undoing what is undone already, or too long ago, does nothing.
 */
export async function undo(edit: JournalId): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const entry = await database.journal.get(edit);
    if (!entry) return;
    const before = await stillApart(entry.papers);
    const papers = await database.papers.bulkGet(before.map(({ id }) => id));
    await database.papers.bulkPut(before.map((paper, i) => restored(paper, papers[i])));
    await database.sightings.bulkPut(entry.sightings);
    await database.aliases.bulkPut(entry.aliases);
    await countPapersUp(papers.filter((paper) => !paper).length);
    await noteChange(before.map(({ id }) => id));
    await database.journal.delete(edit);
  });
}

/** Without the papers that have become part of others since: what was done to them is in the others' hands. */
async function stillApart(papers: SavedPaper[]): Promise<SavedPaper[]> {
  const mergers = await database.mergers.bulkGet(papers.map(({ id }) => id));
  return papers.filter((_, i) => !mergers[i]);
}

function restored(before: SavedPaper, current?: SavedPaper): SavedPaper {
  if (!current) return before;
  const { shelf, status, starred, tags, note } = before;
  return { ...join(current, before), shelf, status, starred, tags, note };
}
