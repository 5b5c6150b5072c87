/**
 * The file that the reader has picked for backups. Only IndexedDB can keep the handle of a file; it has a database of
 * its own, so that a library that is erased or damaged does not take the way to its backup with it.
 */

const NAME = 'gleaner-backup-file';
const STORE = 'file';

/** @returns `undefined` where none was picked */
export async function keptFile(): Promise<FileSystemFileHandle | undefined> {
  return inStore('readonly', (store) => store.get(STORE));
}

export async function keepFile(handle: FileSystemFileHandle): Promise<void> {
  await inStore('readwrite', (store) => store.put(handle, STORE));
}

/** The file itself stays where it is. */
export async function forgetFile(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(STORE));
}

async function inStore<Value>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest): Promise<Value> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
  const database = await promised<IDBDatabase>(opening);
  try {
    return await promised<Value>(run(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function promised<Value>(request: IDBRequest): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
