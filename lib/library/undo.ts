import { join, pageFields } from '../paper/merge.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database, type Merger, rowTables } from './database.ts';
import { isValued, readerFields, removed } from './edit.ts';
import type { FieldsEdit, FormerRow, JournalEntry, JournalId, ReaderFields } from './journal.ts';
import { forgetEnded, holding, mergeRecords, splitRecords } from './mergers.ts';
import { untouched } from './untouched.ts';

/** The papers of a page count as seen up to so many milliseconds before it was: the later, the further down. */
const LONGEST_PAGE = 1_000;

/**
 * Undoes an edit: the reader's fields are again what they were, what was deleted is back, and papers that an import
 * brought are gone. What pages have shown of the papers since then stays, and so does what the reader has said since;
 * an imported paper with either stays too. Undoing what is undone already, or too long ago, does nothing.
 */
export async function undo(edit: JournalId): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
    const entry = await database.journal.get(edit);
    if (!entry) return;
    await database.journal.delete(edit);
    const { deed } = entry;
    if (deed.kind === 'merge') await splitRecords(deed.absorbed);
    else if (deed.kind === 'split') await mergeRecords(deed.one, deed.other);
    else await takeBack(entry);
  });
}

async function takeBack(entry: JournalEntry): Promise<void> {
  const { deed, at, fields, papers, added, sightings, aliases, rows } = entry;
  const isAsImported = (now: SavedPaper) => deed.kind === 'import' && now.lastSeen < at - LONGEST_PAGE;
  await removed(await untouched(await stillApart(added), entry));
  const edited = await putBack(fields, (now, edit) => now && { ...now, ...unedited(now, edit) });
  const isDeletion = deed.kind === 'delete' || deed.kind === 'clear-inbox';
  const replaced = await putBack(papers, (now, before) => {
    if (isDeletion) return now ? restored(now, before) : before;
    if (!now) return undefined;
    const former = { ...before, ...readerFields(now) };
    return isAsImported(now) ? former : restored(now, former);
  });
  await database.sightings.bulkPut(sightings);
  await database.aliases.bulkPut(aliases);
  await Promise.all(rows.filter(({ store }) => store !== 'mergers').map(putRowBack));
  await forgetEnded(rows.filter(({ store }) => store === 'mergers').map(({ key }) => key as PaperId));
  await noteChange([...added, ...edited, ...replaced]);
}

/** Puts each record as it is with what it was; those that `made` makes none of stay away. */
async function putBack<Before extends { id: PaperId }>(
  before: Before[],
  made: (now: SavedPaper | undefined, before: Before) => SavedPaper | undefined,
): Promise<PaperId[]> {
  const apart = new Set(await stillApart(before.map(({ id }) => id)));
  const wanted = before.filter(({ id }) => apart.has(id));
  const records = await database.papers.bulkGet(wanted.map(({ id }) => id));
  const papers = wanted.map((each, i) => made(records[i], each)).filter((paper) => paper !== undefined);
  await database.papers.bulkPut(papers);
  await countPapersUp(papers.length - records.filter(Boolean).length);
  return papers.map(({ id }) => id);
}

/** Without the papers that have become part of others since: what was done to them is in the others' hands. */
async function stillApart(ids: PaperId[]): Promise<PaperId[]> {
  const mergers = await database.mergers.bulkGet(ids);
  const past = new Set(await holding(mergers.filter((merger) => merger !== undefined)));
  return ids.filter((_, i) => !past.has(mergers[i] as Merger));
}

/** The reader's fields without an edit; what has been said of them since stays. */
function unedited(now: SavedPaper, { before, after }: FieldsEdit): ReaderFields {
  const fields = readerFields(now);
  const back = <Field extends keyof ReaderFields>(field: Field) => {
    if (fields[field] === after[field]) fields[field] = before[field];
  };
  back('shelf');
  back('status');
  back('starred');
  back('note');
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  const tags = [...now.tags.filter((tag) => !added.includes(tag)), ...removed];
  const left = { ...fields, tags: [...new Set(tags)].sort() };
  return left.shelf === 'inbox' && isValued(left) && !isValued(before) ? { ...left, shelf: 'kept' } : left;
}

/** What pages have said of it since stays; of what the reader has, both. */
function restored(now: SavedPaper, before: SavedPaper): SavedPaper {
  const { pageSaid: _, ...joined } = join(undescribed(now, before), before);
  return { ...joined, ...(before.pageSaid && { pageSaid: before.pageSaid }) };
}

/** The record with what the reader has said of its fields replaced by what they were before. */
function undescribed(now: SavedPaper, before: SavedPaper): SavedPaper {
  const paper: SavedPaper = { ...now, sources: { ...now.sources } };
  for (const field of pageFields.filter((each) => now.sources[each]?.site === 'reader')) {
    copyField(paper, before, field);
    copyField(paper.sources, before.sources, field);
  }
  return paper;
}

function copyField<Row extends object>(into: Row, from: Row, field: keyof Row): void {
  if (from[field] === undefined) delete into[field];
  else into[field] = from[field];
}

async function putRowBack({ store, key, row }: FormerRow): Promise<void> {
  const table = database.table<object, string | string[]>(store);
  await (row ? table.put(row) : table.delete(key));
}
