import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import type { Watched } from './edit.ts';
import { type Import, importPapers } from './import.ts';
import { forgetEnded } from './mergers.ts';

/**
 * Makes the library what a backup holds, all or nothing: what it held before is gone, and the edits of before can no
 * longer be undone.
 * @throws when `signal` calls it off; then nothing is changed
 */
export async function replaceLibrary(backup: Import, watched: Watched = {}): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
    const gone = await database.papers.toCollection().primaryKeys();
    const { papers, sightings, aliases, mergers, parted, tags, searches, rules, journal } = database;
    for (const table of [papers, sightings, aliases, parted, tags, searches, rules, journal]) await table.clear();
    await forgetEnded(await mergers.toCollection().primaryKeys());
    await database.facts.put({ name: 'paperCount', value: 0 });
    await noteChange(gone);
    await importPapers(backup, watched);
    await partThoseApart();
    // Undone, it would leave an empty library, which nobody means by it.
    await journal.clear();
  });
}

/** Ends the mergers of records that the backup has apart. */
async function partThoseApart(): Promise<void> {
  const absorbed = await database.mergers.toCollection().primaryKeys();
  await database.mergers.bulkDelete(await database.papers.where('id').anyOf(absorbed).primaryKeys());
}
