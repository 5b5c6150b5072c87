import { joinNotes } from '../paper/join-notes.ts';
import type { PaperId } from '../paper/paper.ts';
import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import { changed, editPapers, rewrite } from './edit.ts';
import type { JournalId } from './journal.ts';

/** A note that was written. */
export interface WrittenNote {
  /** The note as it is stored. */
  note: string;
  /** What undoes all of the visit in which it was written. */
  visit: JournalId;
}

/**
 * Writes a paper's note. What is typed in one visit to the note is written many times and undone as a whole.
 * @param visit what the visit's first writing gave; left out, another visit begins
 * @param over the note that it was typed over. Where another one has been written meanwhile, both are kept, and another
 * visit begins: undone, it leaves the other one
 * @throws when the library does not have the paper any more
 */
export async function writeNote(id: PaperId, note: string, visit?: JournalId, over?: string): Promise<WrittenNote> {
  return database.transaction('rw', rowTables, async () => {
    const paper = await database.papers.get(id);
    if (!paper) throw new Error('A note was not written: its paper is gone.');
    if (over !== undefined && over !== paper.note) return begin(id, joinNotes(note, paper.note));
    const entry = visit === undefined ? undefined : await database.journal.get(visit);
    if (!entry) return begin(id, note);
    const { touched, before } = await rewrite([id], (paper) => changed(paper, { note }));
    await noteChange(touched);
    // From what it was before the visit to what it is after this writing.
    const fields = before.fields.map((written, i) => ({
      ...written,
      before: entry.fields[i]?.before ?? written.before,
    }));
    await database.journal.update(entry.id, { at: Date.now(), deed: { kind: 'edit', change: { note } }, fields });
    return { note, visit: entry.id };
  });
}

async function begin(id: PaperId, note: string): Promise<WrittenNote> {
  return { note, visit: await editPapers([id], { note }) };
}
