import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { plain } from '../../lib/sync/codec.ts';
import type { Remote } from '../../lib/sync/remote.ts';
import { replicate } from '../../lib/sync/replicate.ts';

const nowhere = { url: 'http://127.0.0.1:9/papers', user: '', password: '', library: 'tests' };

/** A device: a library of its own, and what its reader can do. */
export type Device = Awaited<ReturnType<typeof newDevice>>;

/** @param name as in its stamps */
export async function newDevice(name: string) {
  vi.resetModules();
  const library = await import('../../lib/library/index.ts');
  const { database } = await import('../../lib/library/database.ts');
  const { storeOf } = await import('../../lib/actions/sync-store.ts');
  // Each library opens a database of the same name, and so needs a browser of its own.
  vi.stubGlobal('indexedDB', new IDBFactory());
  await database.open();
  vi.unstubAllGlobals();
  const join = () => library.beginSync(name, `device ${name}`, nowhere);
  const store = storeOf(name);
  const exchange = (remote: Remote) => replicate(store, remote, plain);
  // The library's own reads without Dexie, and so in the one browser of all tests.
  const papersById = async (ids: PaperId[]) =>
    (await database.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
  return { name, ...library, database, papersById, join, store, exchange };
}

/** All that a device's reader can see, to compare devices by. */
export async function everythingOn({ database }: Device) {
  const [papers, sightings, tags, searches, rules, mergers, parted] = await Promise.all([
    database.papers.toArray(),
    database.sightings.toArray(),
    database.tags.toArray(),
    database.searches.toArray(),
    database.rules.toArray(),
    database.mergers.toArray(),
    database.parted.toArray(),
  ]);
  const pairs = mergers.map(({ absorbed, into }) => [absorbed, into]);
  return JSON.parse(JSON.stringify({ papers: papers.map(plainly), sightings, tags, searches, rules, pairs, parted }));
}

/** An empty list of what pages have said is as good as none. */
function plainly({ pageSaid, ...paper }: { pageSaid?: object }) {
  return { ...paper, ...(pageSaid && Object.keys(pageSaid).length > 0 && { pageSaid }) };
}
