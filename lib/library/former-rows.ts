/** Rows of the stores beside the papers: what edits make of them, and how that is undone. */
import { database } from './database.ts';
import type { FormerRow } from './journal.ts';

/**
 * Within a journalled edit: has rows become others, those that stay as they are left out.
 * @param wanted what is to be under each key; `undefined`: nothing
 * @returns what undoes it
 */
export async function changeRows(
  store: FormerRow['store'],
  wanted: ReadonlyMap<string, object | undefined>,
): Promise<FormerRow[]> {
  const table = database.table<object, string>(store);
  const keys = [...wanted.keys()];
  const rows = await table.bulkGet(keys);
  const changed = keys.map((key, i) => ({ key, row: rows[i], after: wanted.get(key) }));
  const different = changed.filter(({ row, after }) => !isSame(row, after));
  await table.bulkPut(different.flatMap(({ after }) => after ?? []));
  await table.bulkDelete(different.filter(({ after }) => !after).map(({ key }) => key));
  return different.map(({ key, row, after = null }) => ({ store, key, after, ...(row && { row }) }));
}

/** Puts a row back as it was; one that has become yet another since stays. */
export async function putRowBack({ store, key, row, after }: FormerRow): Promise<void> {
  const table = database.table<object, string | string[]>(store);
  if (after !== undefined && !isSame(await table.get(key), after ?? undefined)) return;
  await (row ? table.put(row) : table.delete(key));
}

/** Whether two rows say the same; those that other devices gave back have their parts in another order. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  const parts = (row: object | undefined) => row && Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}
