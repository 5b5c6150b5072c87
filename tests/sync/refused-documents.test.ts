import { beforeEach, expect, test, vi } from 'vitest';
import { SyncProblem } from '../../lib/sync/problem.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { CouchInMemory } from './couch-in-memory.ts';
import { type Device, everythingOn, newDevice } from './device.ts';

let remote: CouchInMemory;
let a: Device;
let b: Device;

beforeEach(async () => {
  remote = new CouchInMemory();
  [a, b] = [await newDevice('a'), await newDevice('b')];
  await a.join();
  await b.join();
  await a.savePage(page([paper(1), paper(2)]), noon);
  await exchangeAll();
});

async function exchangeAll() {
  for (const device of [a, b, a, b]) await device.exchange(remote);
}

test.each(['constructor', 'toString', '__proto__'])(
  'a tag called %s keeps no document from being read',
  async (tag) => {
    await a.editPapers([id(1)], { addTags: [tag, 'x'] });
    await exchangeAll();
    await b.editPapers([id(1)], { starred: true, removeTags: ['x'] });
    await exchangeAll();
    expect(await a.papersById([id(1)])).toMatchObject([{ tags: [tag], starred: true }]);
    expect(await b.exchange(remote)).toMatchObject({ isCut: false, unreadable: [] });
    expect((await b.papersById([id(1)]))[0]?.tags).toEqual(tag === '__proto__' ? [] : [tag]);
  },
);

test('a device whose name is very long is heard all the same', async () => {
  await a.changeReplica({ deviceName: 'A very long name. '.repeat(20) });
  await a.editPapers([id(1)], { note: 'of a' });
  await exchangeAll();
  expect(await b.papersById([id(1)])).toMatchObject([{ note: 'of a' }]);
  expect(await everythingOn(a)).toEqual(await everythingOn(b));
});

test('an edit of a paper whose document cannot be read waits, and keeps nothing else from being done', async () => {
  const [there] = await remote.fetch([`paper:${id(1)}`]);
  await remote.write([{ _id: `paper:${id(1)}`, _rev: there?.rev, kind: 'paper', version: 2 }]);
  await a.editPapers([id(1), id(2)], { addTags: ['x'] });
  const { isCut, refused, unreadable } = await a.exchange(remote);
  const name = `paper:${id(1)}`;
  expect({ isCut, refused, unreadable }).toMatchObject({
    isCut: false,
    refused: [{ name }],
    unreadable: [{ id: name, reason: 'later-version' }],
  });
  expect(await a.countUnsent()).toBe(1);
  await b.exchange(remote);
  expect(await b.papersById([id(2)])).toMatchObject([{ tags: ['x'] }]);
});

test('after a document that is too large the others go together again', async () => {
  await a.savePage(page(Array.from({ length: 300 }, (_, number) => paper(number))), noon + 1);
  const write = remote.write.bind(remote);
  const written = vi.spyOn(remote, 'write').mockImplementation(async (documents) => {
    if (documents.some(({ _id }) => _id === `paper:${id(5)}`)) throw new SyncProblem('too-large');
    return write(documents);
  });
  expect(await a.exchange(remote)).toMatchObject({ refused: [{ name: `paper:${id(5)}` }], sent: 299 });
  expect(written.mock.calls.length).toBeLessThan(20);
});
