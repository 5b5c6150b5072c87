/**
 * The library read with nothing but IndexedDB: a popup that has just been opened shows its first papers and its first
 * answers before the database library has even been loaded.
 */
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import type { Change, Fact } from './database.ts';
import type { Manifest, Piece } from './stored-index.ts';

/** What has changed since a revision. */
export interface Changes {
  /** Ask again with this one. */
  revision: number;
  /** Papers that were saved, edited or deleted; `undefined` when that is not known for so long ago: read all. */
  ids: PaperId[] | undefined;
}

/** The papers that were seen last. */
export interface NewestPapers {
  /** The latest first, without dismissed ones. */
  papers: SavedPaper[];
  /** How many papers there are in all, less `hidden`. */
  total: number;
  /** How many dismissed ones were passed over. */
  hidden: number;
}

/** The papers that were seen last, as many as are wanted. */
export async function newestAtOnce(limit: number): Promise<NewestPapers> {
  const database = await connect('papers');
  if (!database) return { papers: [], total: 0, hidden: 0 };
  const stores = database.transaction(['papers', 'facts']);
  const cursor = stores.objectStore('papers').index('lastSeen').openCursor(null, 'prev');
  let hidden = 0;
  const isWanted = ({ shelf }: SavedPaper) => {
    if (shelf === 'dismissed') hidden += 1;
    return shelf !== 'dismissed';
  };
  const [papers, fact] = await Promise.all([
    firstOf(cursor, limit, isWanted),
    promised<Fact | undefined>(stores.objectStore('facts').get('paperCount')),
  ]);
  return { papers, total: (fact?.value ?? 0) - hidden, hidden };
}

/** The papers with these ids, in this order; those that are gone are left out. */
export async function papersById(ids: PaperId[]): Promise<SavedPaper[]> {
  const papers = (await connect('papers'))?.transaction('papers').objectStore('papers');
  const found = papers ? await Promise.all(ids.map((id) => promised<SavedPaper | undefined>(papers.get(id)))) : [];
  return found.filter((paper) => paper !== undefined);
}

/** @param since the revision that the last answer gave; leave it out at first */
export async function changesSince(since?: number): Promise<Changes> {
  const changes = (await connect('changes'))?.transaction('changes').objectStore('changes');
  if (!changes) return { revision: 0, ids: undefined };
  if (since) {
    // Asked for with each key that is pressed: mostly there is nothing behind the last one known.
    const [known, ...missed] = await promised<Change[]>(changes.getAll(IDBKeyRange.lowerBound(since)));
    if (known?.revision === since) return { revision: missed.at(-1)?.revision ?? since, ids: idsOf(missed) };
  }
  const [first, last] = await Promise.all([
    firstOf<Change>(changes.openCursor(null, 'next'), 1),
    firstOf<Change>(changes.openCursor(null, 'prev'), 1),
  ]);
  const [oldest, revision] = [first[0]?.revision ?? 1, last[0]?.revision ?? 0];
  if (since === undefined || since < oldest - 1 || since > revision) return { revision, ids: undefined };
  if (since === revision) return { revision, ids: [] };
  const missed = await promised<Change[]>(changes.getAll(IDBKeyRange.lowerBound(since, true)));
  return { revision: missed.at(-1)?.revision ?? revision, ids: idsOf(missed) };
}

function idsOf(changes: Change[]): PaperId[] {
  return [...new Set(changes.flatMap(({ ids }) => ids))];
}

/** The index as it is described; `undefined` when there is none. */
export async function readManifest(): Promise<Manifest | undefined> {
  const index = (await connect('index'))?.transaction('index').objectStore('index');
  const row = index && (await promised<unknown>(index.get('manifest')));
  return row && typeof row === 'object' && 'parts' in row ? (row as Manifest) : undefined;
}

/** One piece of each of the parts with these keys; `undefined` for what is not there. */
export async function readPieces(keys: readonly number[], piece: Piece): Promise<(ArrayBuffer | undefined)[]> {
  const index = (await connect('index'))?.transaction('index').objectStore('index');
  if (!index) return keys.map(() => undefined);
  const rows = await Promise.all(keys.map((key) => promised<unknown>(index.get(`${key} ${piece}`))));
  return rows.map((row) => (row instanceof ArrayBuffer ? row : undefined));
}

let connection: Promise<IDBDatabase | undefined> | undefined;

/** The database, if there is one and this store is in it. */
async function connect(store: string): Promise<IDBDatabase | undefined> {
  connection ??= open();
  const database = await connection;
  if (!database) connection = undefined;
  return database?.objectStoreNames.contains(store) ? database : undefined;
}

async function open(): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open('gleaner');
  // There is no library yet, and it is not made here.
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await promised(request).catch(unlessAborted);
  const forget = () => {
    database?.close();
    connection = undefined;
  };
  // Another page makes a newer version of it, or deletes it.
  database?.addEventListener('versionchange', forget);
  database?.addEventListener('close', forget);
  return database;
}

function unlessAborted(error: unknown): undefined {
  if ((error as DOMException).name !== 'AbortError') throw error;
}

function promised<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function firstOf<Row>(
  request: IDBRequest<IDBCursorWithValue | null>,
  count: number,
  isWanted: (row: Row) => boolean = () => true,
): Promise<Row[]> {
  const rows: Row[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || rows.length === count) return resolve(rows);
      if (isWanted(cursor.value)) rows.push(cursor.value);
      if (rows.length === count) resolve(rows);
      else cursor.continue();
    };
  });
}
