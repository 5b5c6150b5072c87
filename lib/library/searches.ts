import { database, type SavedSearch } from './database.ts';
import { changeRows } from './former-rows.ts';
import { type Deed, type JournalId, journalled } from './journal.ts';

/** The queries that the reader saved, by their names. */
export async function savedSearches(): Promise<SavedSearch[]> {
  const searches = await database.searches.toArray();
  return searches.sort((a, b) => a.name.localeCompare(b.name));
}

/** Saves a query under a name, or the changed one under the same `id`. */
export async function saveSearch(search: SavedSearch): Promise<JournalId> {
  return change({ kind: 'save-search', name: search.name }, search.id, search);
}

/** Forgets a saved query; no paper is touched. */
export async function deleteSearch({ id, name }: SavedSearch): Promise<JournalId> {
  return change({ kind: 'delete-search', name }, id, undefined);
}

function change(deed: Deed, id: string, to: SavedSearch | undefined): Promise<JournalId> {
  return journalled(deed, async () => {
    const rows = await changeRows('searches', new Map([[id, to]]));
    return { before: { rows }, touched: [] };
  });
}
