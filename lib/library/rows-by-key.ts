import type { Table } from 'dexie';

/**
 * Those of these rows that are there, by their keys. Where the store has few others in between, all are read in one
 * request: to ask for each of thousands takes about as long as to write them.
 */
export async function rowsByKey<Row extends object, Key extends string, New>(
  table: Table<Row, Key, New>,
  keys: Key[],
): Promise<Map<Key, Row>> {
  const wanted = new Set(keys);
  // IndexedDB and JavaScript order texts alike.
  const ordered = [...wanted].sort();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const between = () => table.where(':id').between(first, last, true, true);
  const there = await between()
    .limit(ordered.length + 1)
    .primaryKeys();
  if (there.length === 0) return new Map();
  const rows = there.length > ordered.length ? await table.bulkGet(ordered) : await between().toArray();
  const field = table.schema.primKey.keyPath as keyof Row;
  const entries = rows.flatMap((row): [Key, Row][] => (row ? [[row[field] as Key, row]] : []));
  return new Map(entries.filter(([key]) => wanted.has(key)));
}
