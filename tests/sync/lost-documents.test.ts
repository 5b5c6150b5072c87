import { beforeEach, expect, test } from 'vitest';
import { plain } from '../../lib/sync/codec.ts';
import { replicate } from '../../lib/sync/replicate.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { CouchInMemory } from './couch-in-memory.ts';
import { type Device, everythingOn, newDevice } from './device.ts';

let a: Device;

beforeEach(async () => {
  const remote = new CouchInMemory();
  a = await newDevice('a');
  await a.join();
  await a.savePage(page([paper(1), paper(2)]), noon);
  await a.exchange(remote);
});

test('a server that has lost everything gets all of it anew with the next edit', async () => {
  const emptied = new CouchInMemory();
  await a.editPapers([id(1)], { addTags: ['x'] });
  expect(await a.exchange(emptied)).toMatchObject({ isCut: false, refused: [] });
  expect(await a.countUnsent()).toBe(0);
  expect(Object.keys(emptied.contents())).toEqual([`paper:${id(1)}`, `paper:${id(2)}`]);
  const c = await newDevice('c');
  await c.join();
  await c.exchange(emptied);
  expect(await everythingOn(c)).toEqual(await everythingOn(a));
});

test('a server that is as it was some time ago gets what was said since, and takes nothing from it', async () => {
  const restored = new CouchInMemory();
  const c = await newDevice('c');
  await c.join();
  await c.savePage(page([paper(2), paper(3)]), noon);
  await c.exchange(restored);
  await a.editPapers([id(1), id(2)], { addTags: ['x'] });
  expect(await replicate(a.store, restored, plain)).toMatchObject({ isCut: false });
  await c.exchange(restored);
  expect(await everythingOn(c)).toEqual(await everythingOn(a));
  expect(await c.papersById([id(1), id(2), id(3)])).toMatchObject([{ tags: ['x'] }, { tags: ['x'] }, { tags: [] }]);
});
