import type { PaperId } from '../paper/paper.ts';
import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import { changed, editPapers, rewrite } from './edit.ts';
import type { JournalId } from './journal.ts';

/**
 * Writes a paper's note. What is typed in one visit to the note is written many times and undone as a whole.
 * @param visit what the visit's first writing gave; left out, another visit begins
 * @returns what undoes all of the visit
 */
export async function writeNote(id: PaperId, note: string, visit?: JournalId): Promise<JournalId> {
  return database.transaction('rw', rowTables, async () => {
    const entry = visit === undefined ? undefined : await database.journal.get(visit);
    if (!entry) return editPapers([id], { note });
    const { touched, before } = await rewrite([id], (paper) => changed(paper, { note }));
    await noteChange(touched);
    // From what it was before the visit to what it is after this writing.
    const fields = before.fields.map((written, i) => ({
      ...written,
      before: entry.fields[i]?.before ?? written.before,
    }));
    await database.journal.update(entry.id, { at: Date.now(), deed: { kind: 'edit', change: { note } }, fields });
    return entry.id;
  });
}
