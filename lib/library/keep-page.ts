import type { PaperId } from '../paper/paper.ts';
import { database, rowTables } from './database.ts';
import { deletePapers, editPapers } from './edit.ts';
import type { JournalEntry, JournalId } from './journal.ts';
import type { Kept } from './known-papers.ts';
import { mergersInto } from './mergers.ts';
import { type ShownPage, savePage } from './save-page.ts';
import { undo } from './undo.ts';
import { untouched } from './untouched.ts';

/** Papers that the reader has asked to keep, and what puts those that are new or were not kept back where they were. */
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
    // A rule may have kept what is new already: that, too, can be taken back.
    const moved = kept.filter(({ paper, isNew }) => isNew || paper.shelf !== 'kept');
    const ids = moved.map(({ paper }) => paper.id);
    return ids.length > 0 ? { kept, edit: await editPapers(ids, { shelf: 'kept' }) } : { kept };
  });
}

/** What became of a paper that a page had brought or shown, once its keeping was taken back. */
export type Unkept = 'asBefore' | 'stays' | 'gone';

/**
 * Takes back that a paper was kept by `keepPage`. One that came by that goes, unless a page has shown it since, the
 * reader has said more of it, or another record is part of it: then it stays, and only its keeping is undone.
 * @param isNew it came by that
 * @returns `gone` where the library does not have the paper any more, or as part of another one; then nothing is changed
 */
export async function unkeepPage(id: PaperId, isNew: boolean, edit: JournalId): Promise<Unkept> {
  return database.transaction('rw', rowTables, async () => {
    if (!(await database.papers.get(id))) return 'gone';
    const entry = await database.journal.get(edit);
    const isToGo = isNew && entry !== undefined && (await isAsKept(id, entry));
    await (isToGo ? deletePapers([id]) : undo(edit));
    return isNew && !isToGo ? 'stays' : 'asBefore';
  });
}

async function isAsKept(id: PaperId, entry: JournalEntry): Promise<boolean> {
  const [left, mergers] = await Promise.all([untouched([id], entry), mergersInto(id)]);
  return left.length > 0 && mergers.length === 0;
}
