import { asPagesSaid, describePaper, type JournalId, mergePapers, splitPaper } from '../library/index.ts';
import type { PageField, PaperId, SavedPaper } from '../paper/paper.ts';

/** Edits of what a record says, and of whether it is one; in the order in which they were made. */
export type RecordEdits = JournalId[];

/** Stores what the reader says of a paper, and leaves the fields in `emptied` to the pages. */
export async function describeRecord(
  id: PaperId,
  said: Partial<Pick<SavedPaper, PageField>>,
  emptied: readonly PageField[],
): Promise<RecordEdits> {
  const edits: RecordEdits = [];
  for (const [field, value] of Object.entries(said)) edits.push(await describePaper(id, field as PageField, value));
  for (const field of emptied) edits.push(await asPagesSaid(id, field));
  return edits;
}

/** Makes one record of two; `stays` is its id: that of the one which was seen first. */
export async function mergeRecords(
  one: SavedPaper,
  other: SavedPaper,
): Promise<{ edits: RecordEdits; stays: PaperId }> {
  const edits = [await mergePapers(one.id, other.id)];
  return { edits, stays: one.firstSeen <= other.firstSeen ? one.id : other.id };
}

/** Makes two records of one again; no edit where they are two already. @param absorbed the id that is no record's now */
export async function splitRecord(absorbed: PaperId): Promise<RecordEdits> {
  const edit = await splitPaper(absorbed);
  return edit === undefined ? [] : [edit];
}
