import { noteChange } from './changes.ts';
import { database, rowTables } from './database.ts';
import type { Watched } from './edit.ts';
import { type Import, importPapers } from './import.ts';

/**
 * Makes the library what a backup holds, all or nothing: what it held before is gone, and the edits of before can no
 * longer be undone.
 * @throws when `signal` calls it off; then nothing is changed
 */
export async function replaceLibrary(backup: Import, watched: Watched = {}): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
    const gone = await database.papers.toCollection().primaryKeys();
    const { papers, sightings, aliases, mergers, parted, tags, searches, rules, journal } = database;
    const emptied = [papers, sightings, aliases, mergers, parted, tags, searches, rules, journal];
    for (const table of emptied) await table.clear();
    await database.facts.put({ name: 'paperCount', value: 0 });
    await noteChange(gone);
    await importPapers(backup, watched);
    // Undone, it would leave an empty library, which nobody means by it.
    await journal.clear();
  });
}
