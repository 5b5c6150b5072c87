import { join, pageFields } from '../paper/merge.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database } from './database.ts';
import { removed } from './edit.ts';
import type { FormerRow, JournalEntry, JournalId, ReaderFields } from './journal.ts';
import { mergeRecords, splitRecords } from './mergers.ts';

/**
 * Undoes an edit: the reader's fields are again what they were, and what was deleted is back. What pages have shown
 * of the papers since then stays. Undoing what is undone already, or too long ago, does nothing.
 */
export async function undo(edit: JournalId): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const entry = await database.journal.get(edit);
    if (!entry) return;
    await database.journal.delete(edit);
    const { deed } = entry;
    if (deed.kind === 'merge') await splitRecords(deed.absorbed);
    else if (deed.kind === 'split') await mergeRecords(deed.one, deed.other);
    else await takeBack(entry);
  });
}

async function takeBack({ fields, papers, added, sightings, aliases, rows }: JournalEntry): Promise<void> {
  await removed(await stillApart(added));
  const edited = await putBack(fields, (now, before) => now && { ...now, ...before });
  const replaced = await putBack(papers, restored);
  await database.sightings.bulkPut(sightings);
  await database.aliases.bulkPut(aliases);
  await Promise.all(rows.map(putRowBack));
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
  return ids.filter((_, i) => !mergers[i]);
}

function restored(now: SavedPaper | undefined, before: SavedPaper): SavedPaper {
  if (!now) return before;
  const { shelf, status, starred, tags, note }: ReaderFields = before;
  const { pageSaid: _, ...joined } = join(undescribed(now, before), before);
  return { ...joined, ...(before.pageSaid && { pageSaid: before.pageSaid }), shelf, status, starred, tags, note };
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
  const table = database.table<object, string>(store);
  await (row ? table.put(row) : table.delete(key));
}
