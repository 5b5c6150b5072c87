import { database } from './database.ts';

/** How much one of the library's stores holds. */
export interface StoreSize {
  store: 'papers' | 'sightings' | 'journal' | 'index' | 'rest';
  rows: number;
  /** About so many; what the browser adds of its own is not counted. */
  bytes: number;
}

/** The size of a store is told from so many of its rows. */
const SAMPLE = 100;

/** How much each part of the library holds, judged by some of its rows. */
export async function storeSizes(): Promise<StoreSize[]> {
  const sizes = await Promise.all(database.tables.map(({ name }) => sizeOf(name)));
  const isNamed = (name: string) => ['papers', 'sightings', 'journal', 'index'].includes(name);
  const rest = sizes.filter(({ store }) => !isNamed(store));
  const sum = (key: 'rows' | 'bytes') => rest.reduce((total, each) => total + each[key], 0);
  const named = sizes.filter((each): each is StoreSize => isNamed(each.store));
  return [...named, { store: 'rest', rows: sum('rows'), bytes: sum('bytes') }];
}

async function sizeOf(name: string): Promise<{ store: string; rows: number; bytes: number }> {
  const table = database.table<unknown, unknown>(name);
  const [rows, sample] = await Promise.all([table.count(), table.limit(SAMPLE).toArray()]);
  const bytes = sample.reduce<number>((total, row) => total + bytesOf(row), 0);
  return { store: name, rows, bytes: sample.length > 0 ? Math.round((bytes / sample.length) * rows) : 0 };
}

function bytesOf(row: unknown): number {
  if (row instanceof ArrayBuffer) return row.byteLength;
  return new TextEncoder().encode(JSON.stringify(row)).length;
}
