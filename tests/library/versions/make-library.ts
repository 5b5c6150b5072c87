/** A library as a version of Gleaner left it: its stores as that version declared them, and some rows in each. */
export interface Sample {
  version: number;
  about: string;
  stores: Record<string, Store>;
  /** The rows of each store; those of a store without a `keyPath` as `{ key, row }`. */
  rows: Record<string, object[]>;
}

interface Store {
  keyPath: string | string[] | null;
  autoIncrement?: boolean;
  indexes: Record<string, { multiEntry?: boolean }>;
}

/**
 * Makes the library `gleaner` what a sample says; there must be none. Runs in a browser as it is, so it calls nothing.
 * @param copies how many there are of each of the sample's papers, with all that hangs on them
 * @returns how many papers there are
 */
export function makeLibrary({ sample, copies }: { sample: Sample; copies: number }): Promise<number> {
  const { version, stores, rows } = sample;
  const copied = ['papers', 'sightings', 'aliases'];
  const numbered = (row: object, at: number): object =>
    at === 0 ? row : JSON.parse(JSON.stringify(row).replace(/"((?:arxiv|doi|pmid|url):[^"]+)"/g, `"$1.${at}"`));
  const rowsOf = (name: string) => {
    const times = copied.includes(name) ? copies : 1;
    return Array.from({ length: times }, (_, at) => (rows[name] ?? []).map((row) => numbered(row, at))).flat();
  };
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gleaner', version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [name, { keyPath, autoIncrement = false, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const [index, options] of Object.entries(indexes)) store.createIndex(index, index, options);
        for (const row of rowsOf(name)) {
          if (keyPath === null) store.put((row as { row: object }).row, (row as { key: string }).key);
          else store.put(row);
        }
      }
      const count = (rows.papers ?? []).length * copies;
      request.transaction?.objectStore('facts').put({ name: 'paperCount', value: count });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve((rows.papers ?? []).length * copies);
    };
  });
}
