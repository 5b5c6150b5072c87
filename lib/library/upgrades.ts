/** What rows of earlier versions become, within the transaction that brings the library up to date. */
import type { Transaction } from 'dexie';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { twinKey } from '../paper/twins.ts';
import type { FieldsEdit, JournalEntry, ReaderFields } from './journal.ts';

/** So many papers are read at a time: a cursor over them takes Firefox long. */
const BATCH = 1_000;

/** Up to version 1 nothing says under which records a paper's twins are to be looked for. */
export async function giveTwinKeys(transaction: Transaction): Promise<void> {
  const table = transaction.table<SavedPaper, PaperId>('papers');
  let papers = await table.orderBy(':id').limit(BATCH).toArray();
  while (papers.length > 0) {
    await table.bulkPut(papers.map((paper) => ({ ...paper, twinKey: twinKey(paper) })));
    const { id } = papers.at(-1) as SavedPaper;
    papers = await table.where(':id').above(id).limit(BATCH).toArray();
  }
}

/** An entry up to version 5: of papers of which only the reader's fields were changed, some say no more than these before. */
type EarlierEntry = Omit<JournalEntry, 'fields'> & { fields: (FieldsEdit | EarlierFields)[] };
type EarlierFields = ReaderFields & { id: PaperId };

/** Up to version 5 some edits say only what was before them: what they made of it is what the next edit found there. */
export async function completeEdits(transaction: Transaction): Promise<void> {
  const entries: EarlierEntry[] = await transaction.table('journal').orderBy(':id').reverse().toArray();
  if (!entries.some(({ fields }) => fields.some(isEarlier))) return;
  const ids = [...new Set(entries.flatMap(({ fields }) => fields.map(({ id }) => id)))];
  const papers = (await transaction.table<SavedPaper, PaperId>('papers').bulkGet(ids)).filter((paper) => !!paper);
  const found = new Map<PaperId, ReaderFields>(papers.map((paper) => [paper.id, readersOf(paper)]));
  for (const entry of entries) {
    entry.fields = entry.fields.map((edit) => (isEarlier(edit) ? completed(edit, found.get(edit.id)) : edit));
    for (const edit of entry.fields as FieldsEdit[]) found.set(edit.id, edit.before);
    for (const paper of entry.papers) found.set(paper.id, readersOf(paper));
  }
  await transaction.table('journal').bulkPut(entries);
}

function isEarlier(edit: FieldsEdit | EarlierFields): edit is EarlierFields {
  return !('before' in edit);
}

function completed(edit: EarlierFields, after: ReaderFields = edit): FieldsEdit {
  return { id: edit.id, before: readersOf(edit), after: readersOf(after) };
}

function readersOf({ shelf, status, starred, tags, note }: ReaderFields): ReaderFields {
  return { shelf, status, starred, tags, note };
}
