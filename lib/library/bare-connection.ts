let connection: Promise<IDBDatabase | undefined> | undefined;

/**
 * The library's database without the database library, if there is one and this store is in it.
 * @throws when it cannot be opened
 */
export async function connect(store: string): Promise<IDBDatabase | undefined> {
  connection ??= open();
  let database: IDBDatabase | undefined;
  try {
    database = await connection;
  } finally {
    // There is none yet, or it cannot be opened: who asks next tries anew.
    if (!database) connection = undefined;
  }
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

/** @throws what the request fails with */
export function promised<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The first rows of a cursor that are wanted, as many as `count`. @throws what the request fails with */
export function firstOf<Row>(
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
