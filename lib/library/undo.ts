import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { countPapersUp, noteChange } from './changes.ts';
import { database, type Merger, rowTables } from './database.ts';
import { removed } from './edit.ts';
import { putRowBack } from './former-rows.ts';
import type { JournalEntry, JournalId } from './journal.ts';
import { forgetEnded, holding, mergeRecords, PartOfAnother, recordOf, splitRecords } from './mergers.ts';
import { partCitekeys } from './part-citekeys.ts';
import { takenBack, unedited } from './taken-back.ts';
import { untouched } from './untouched.ts';

/**
 * Undoes an edit: the reader's fields are again what they were, what was deleted is back, and papers that an import
 * brought are gone. What pages have shown of the papers since then stays, and so does what the reader has said since;
 * an imported paper with either stays too. Undoing what is undone already, or too long ago, does nothing.
 * @throws {PartOfAnother} when a record that was merged or split has become part of another one; then nothing is changed
 */
export async function undo(edit: JournalId): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
    const entry = await database.journal.get(edit);
    if (!entry) return;
    await database.journal.delete(edit);
    const { deed } = entry;
    if (deed.kind === 'merge') await splitRecords(deed.absorbed);
    else if (deed.kind === 'split') await mergeAgain(deed.one, deed.other);
    else await takeBack(entry);
  });
}

async function mergeAgain(...ids: [PaperId, PaperId]): Promise<void> {
  const [one, other] = await Promise.all(ids.map((id) => recordOf(id)));
  if (one && one.id === other?.id) return;
  if ([one, other].some((record, i) => record && record.id !== ids[i])) throw new PartOfAnother();
  await mergeRecords(...ids);
}

async function takeBack(entry: JournalEntry): Promise<void> {
  const { fields, papers, added, sightings, aliases, rows } = entry;
  await removed(await untouched(await stillApart(added), entry));
  const edited = await putBack(fields, (now, edit) => now && { ...now, ...unedited(now, edit) });
  const replaced = await putBack(papers, (now, before) => takenBack(now, before, entry));
  await database.sightings.bulkPut(sightings);
  await database.aliases.bulkPut(aliases);
  await Promise.all(rows.filter(({ store }) => store !== 'mergers').map(putRowBack));
  await forgetEnded(rows.filter(({ store }) => store === 'mergers').map(({ key }) => key as PaperId));
  await noteChange([...added, ...edited, ...replaced]);
  await partCitekeys(replaced);
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
