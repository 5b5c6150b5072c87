import { afterEach, beforeEach, expect, test } from 'vitest';
import { database, SCHEMA } from '../../lib/library/database.ts';
import { nativeVersion } from '../../lib/library/fit.ts';
import { deletePapers, editPapers, type Fit, newestPapers, savePage, watchFit } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

let fits: Fit[] = [];
let stop = () => {};

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1)]), noon);
  fits = [];
  stop = watchFit((fit) => void fits.push(fit));
});

afterEach(() => stop());

/** The library by IndexedDB alone, as another version of Gleaner has it. */
function openNatively(version?: number, upgrade: (stores: IDBTransaction) => void = () => {}): Promise<IDBDatabase> {
  const request = indexedDB.open('gleaner', version);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => upgrade(request.transaction as IDBTransaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function everything(): Promise<unknown> {
  const native = await openNatively();
  const stores = native.transaction([...native.objectStoreNames]);
  const rows = [...native.objectStoreNames].map((name) => {
    const request = stores.objectStore(name).getAll();
    return new Promise((resolve) => {
      request.onsuccess = () => resolve([name, request.result]);
    });
  });
  const all = await Promise.all(rows);
  native.close();
  return [native.version, all];
}

const newer: [string, number, (stores: IDBTransaction) => void][] = [
  ['by its mark alone', nativeVersion(SCHEMA), () => {}],
  ['with another store', nativeVersion(SCHEMA + 1), ({ db }) => void db.createObjectStore('more')],
  ['without a store that is known here', nativeVersion(SCHEMA + 1), ({ db }) => db.deleteObjectStore('searches')],
];

test.each(newer)('a library that is newer %s is read, and nothing is written to it', async (_, version, upgrade) => {
  database.close({ disableAutoOpen: false });
  const native = await openNatively(version, upgrade);
  const facts = native.transaction('facts', 'readwrite').objectStore('facts');
  await new Promise((resolve) => {
    facts.put({ name: 'schema', value: SCHEMA + 1 }).onsuccess = resolve;
  });
  native.close();
  const before = await everything();
  expect((await newestPapers(9)).map((each) => each.title)).toEqual(['Paper 1']);
  const writes = [
    () => savePage(page([paper(2)]), noon),
    () => editPapers([id(1)], { starred: true }),
    () => deletePapers([id(1)]),
    () => database.facts.put({ name: 'paperCount', value: 7 }),
  ];
  for (const write of writes) await expect(write()).rejects.toThrow('newer version of Gleaner');
  database.close({ disableAutoOpen: false });
  expect(await everything()).toEqual(before);
  expect(fits.at(-1)).toBe('newer');
});

test('an old page gives way to a newer Gleaner, and from then on only reads', async () => {
  const native = await openNatively(nativeVersion(SCHEMA + 1), (stores) => {
    stores.objectStore('facts').put({ name: 'schema', value: SCHEMA + 1 });
  });
  expect(fits).toEqual(['fits', 'newer']);
  native.close();
  await expect(editPapers([id(1)], { starred: true })).rejects.toThrow('newer version of Gleaner');
});

test('a page that holds an old library is told of, until it lets go', async () => {
  await database.delete();
  const holding = await openNatively(10, ({ db }) => void db.createObjectStore('facts', { keyPath: 'name' }));
  const opening = database.open();
  await expect.poll(() => fits.at(-1)).toBe('blocked');
  const other = new BroadcastChannel('gleaner waits for the library');
  const answer = new Promise((resolve) => {
    other.onmessage = ({ data }) => resolve(data);
  });
  other.postMessage('does anybody wait?');
  expect(await answer, 'what another page that waits hears').toBe('blocked');
  other.close();
  holding.close();
  await opening;
  expect(fits.at(-1)).toBe('fits');
});
