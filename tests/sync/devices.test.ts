import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { plain } from '../../lib/sync/codec.ts';
import type { Remote, RemoteChange } from '../../lib/sync/remote.ts';
import { replicate } from '../../lib/sync/replicate.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { CouchInMemory } from './couch-in-memory.ts';
import { type Device, everythingOn, newDevice } from './device.ts';

let remote: CouchInMemory;
let a: Device;
let b: Device;

beforeEach(async () => {
  remote = new CouchInMemory();
  [a, b] = [await newDevice('a'), await newDevice('b')];
});

async function exchangeAll() {
  for (const device of [a, b, a, b]) await device.exchange(remote);
  expect(await everythingOn(a)).toEqual(await everythingOn(b));
}

async function bothHave(...numbers: number[]) {
  await a.join();
  await b.join();
  await a.savePage(page(numbers.map((number) => paper(number))), noon);
  await exchangeAll();
}

/** What two devices do within one millisecond has no order that both know of. */
async function aMomentLater() {
  const now = Date.now();
  await vi.waitUntil(() => Date.now() > now, { interval: 1 });
}

const first = async (device: Device) => (await device.papersById([id(1)]))[0];

test('what was there before comes together: nothing that a reader gave a paper is lost', async () => {
  await a.savePage(page([paper(1), paper(2)]), noon);
  await b.savePage(page([paper(1), paper(3)]), noon + 1);
  await a.editPapers([id(1)], { addTags: ['x'], note: 'of a', shelf: 'kept' });
  await b.editPapers([id(1)], { addTags: ['y'], note: 'of b', shelf: 'dismissed' });
  await a.join();
  await b.join();
  await exchangeAll();
  expect(await first(b)).toMatchObject({ tags: ['x', 'y'], shelf: 'kept' });
  expect((await first(b))?.note).toMatch(/of [ab]\n\nof [ab]/);
  expect(await b.countPapers()).toBe(3);
});

test('tags that were given on both while they were apart are both kept, and what one took off is off', async () => {
  await bothHave(1);
  await a.editPapers([id(1)], { addTags: ['gone', 'stays'] });
  await exchangeAll();
  await a.editPapers([id(1)], { addTags: ['x'], removeTags: ['gone'] });
  await b.editPapers([id(1)], { addTags: ['y'] });
  await exchangeAll();
  expect(await first(a)).toMatchObject({ tags: ['stays', 'x', 'y'] });
});

test('a row that is sent once more as it is, is not sent back', async () => {
  await bothHave(1);
  await a.colourTag('x', 30);
  await exchangeAll();
  await a.resendAll();
  await a.exchange(remote);
  const revision = async () => (await remote.fetch(['tag:x']))[0]?.rev;
  const sent = await revision();
  await exchangeAll();
  expect([sent, await revision()]).toEqual([expect.any(String), sent]);
});

test('of a note that both wrote the later text is on top, and the other is kept below it once', async () => {
  await bothHave(1);
  await a.editPapers([id(1)], { note: 'first' });
  await exchangeAll();
  await a.editPapers([id(1)], { note: 'first, said a' });
  await aMomentLater();
  await b.editPapers([id(1)], { note: 'first, said b' });
  await exchangeAll();
  await exchangeAll();
  expect((await first(a))?.note).toMatch(/^first, said b\n\n--- device a, \d{4}-\d\d-\d\d:\nfirst, said a$/);
  await b.editPapers([id(1)], { note: 'settled' });
  await exchangeAll();
  expect((await first(a))?.note).toBe('settled');
});

test('what the reader says later counts', async () => {
  await bothHave(1);
  await a.editPapers([id(1)], { status: 'read', starred: true });
  await aMomentLater();
  await b.editPapers([id(1)], { status: 'reading' });
  await a.describePaper(id(1), 'title', 'My title');
  await exchangeAll();
  expect(await first(b)).toMatchObject({ status: 'reading', starred: true, title: 'My title' });
  await b.asPagesSaid(id(1), 'title');
  await exchangeAll();
  expect((await first(a))?.title).toBe('Paper 1');
});

describe('a deleted paper', () => {
  test('is gone everywhere, and does not come back', async () => {
    await bothHave(1, 2);
    await b.editPapers([id(1)], { addTags: ['x'] });
    await exchangeAll();
    await a.deletePapers([id(1)]);
    await exchangeAll();
    await exchangeAll();
    expect(await first(b)).toBeUndefined();
    expect(await b.countPapers()).toBe(1);
    expect(JSON.stringify(remote.contents()[`paper:${id(1)}`]).length).toBeLessThan(250);
  });

  test('stays deleted where a device still has what another had overruled', async () => {
    await bothHave(1);
    await b.editPapers([id(1)], { shelf: 'kept', status: 'reading' });
    await exchangeAll();
    await a.editPapers([id(1)], { shelf: 'dismissed', status: 'read' });
    await a.deletePapers([id(1)]);
    await exchangeAll();
    expect(await first(b)).toBeUndefined();
  });

  test('is back everywhere when the deletion is undone', async () => {
    await bothHave(1);
    await b.editPapers([id(1)], { addTags: ['x'], note: 'kept' });
    await exchangeAll();
    const deletion = await a.deletePapers([id(1)]);
    await exchangeAll();
    await a.undo(deletion);
    await exchangeAll();
    expect(await first(b)).toMatchObject({ tags: ['x'], note: 'kept', title: 'Paper 1' });
  });

  test('comes back new when a page shows it again', async () => {
    await bothHave(1);
    await a.editPapers([id(1)], { addTags: ['x'] });
    await exchangeAll();
    await a.deletePapers([id(1)]);
    await exchangeAll();
    await b.savePage(page([paper(1)]), noon + 1);
    await exchangeAll();
    expect(await first(a)).toMatchObject({ tags: [], shelf: 'inbox' });
  });

  test('stays deleted when a page showed it to a device that had not heard of that', async () => {
    await bothHave(1);
    await a.deletePapers([id(1)]);
    await b.savePage(page([paper(1)]), noon + 1);
    await exchangeAll();
    expect(await first(b)).toBeUndefined();
  });

  test('stays with what another device gave it and nobody had seen', async () => {
    await bothHave(1);
    await b.editPapers([id(1)], { note: 'do not lose this' });
    await a.deletePapers([id(1)]);
    await exchangeAll();
    expect((await first(a))?.note).toBe('do not lose this');
  });

  test('stays with what a library brings along that joins later', async () => {
    await b.savePage(page([paper(1)]), noon);
    await b.editPapers([id(1)], { addTags: ['mine'] });
    await a.savePage(page([paper(1)]), noon);
    await a.join();
    await a.deletePapers([id(1)]);
    await a.exchange(remote);
    await b.join();
    await exchangeAll();
    expect((await first(a))?.tags).toEqual(['mine']);
  });
});

describe('records that became one', () => {
  test('are one everywhere, with what was said of either meanwhile', async () => {
    await bothHave(1, 2);
    await a.mergePapers(id(1), id(2));
    await b.editPapers([id(1), id(2)], { addTags: ['x'] });
    await b.editPapers([id(1)], { note: 'of b' });
    await exchangeAll();
    expect(await a.newestPapers(9)).toMatchObject([{ tags: ['x'], note: 'of b' }]);
  });

  test('are one when each device made them one in its own direction', async () => {
    await a.savePage(page([paper(1)]), noon);
    await a.savePage(page([paper(2)]), noon + 5);
    await b.savePage(page([paper(2)]), noon);
    await b.savePage(page([paper(1)]), noon + 5);
    await a.editPapers([id(2)], { addTags: ['x'] });
    await b.editPapers([id(1)], { addTags: ['y'] });
    await a.mergePapers(id(1), id(2));
    await b.mergePapers(id(1), id(2));
    await a.join();
    await b.join();
    await exchangeAll();
    await exchangeAll();
    const papers = await a.newestPapers(9);
    expect(papers.map(({ tags }) => tags)).toEqual([['x', 'y']]);
  });

  test('keep a tag that one of them got elsewhere, unknown to whoever deletes the whole', async () => {
    await bothHave(1, 2);
    await b.editPapers([id(1)], { addTags: ['do not lose this'] });
    await b.editPapers([id(2)], { addTags: ['heard of'] });
    await a.mergePapers(id(1), id(2));
    // The server has heard of the second edit, and not of the first.
    const half = { ...b.store, unsent: (most: number) => b.store.unsent(most, new Set([`paper:${id(1)}`])) };
    await replicate(half, remote, plain);
    await a.exchange(remote);
    await a.deletePapers([id(2)]);
    await exchangeAll();
    await exchangeAll();
    expect((await a.newestPapers(9)).map(({ tags }) => tags)).toEqual([['do not lose this']]);
  });

  test('are gone with the whole where another one that went by the same address was parted from it', async () => {
    await a.join();
    await b.join();
    const known = { title: 'On the address', url: 'https://lab.example/paper' };
    await a.savePage(page([paper(1)]), noon);
    await a.savePage(page([{ ...known, ids: [] }]), noon + 5);
    await b.savePage(page([{ ...known, ids: ['doi:10.1000/address'] }]), noon + 9);
    await exchangeAll();
    const [addressed, identified] = ['url:lab.example/paper', 'doi:10.1000/address'] as PaperId[];
    await b.mergePapers(id(1), identified as PaperId);
    await a.mergePapers(id(1), addressed as PaperId);
    // The server has heard of the second merger, and not of what became of the paper.
    const half = { ...a.store, unsent: (most: number) => a.store.unsent(most, new Set([`paper:${id(1)}`])) };
    await replicate(half, remote, plain);
    await b.exchange(remote);
    await b.splitPaper(identified as PaperId);
    await b.deletePapers([id(1)]);
    for (const device of [b, a, b, a]) await device.exchange(remote);
    await exchangeAll();
    expect((await a.newestPapers(9)).map((each) => each.id)).toEqual([identified]);
  });

  test('are gone when the whole is deleted, where a device still has them apart', async () => {
    await bothHave(1, 2);
    await b.editPapers([id(1)], { addTags: ['x'] });
    await exchangeAll();
    await a.mergePapers(id(1), id(2));
    await a.deletePapers([id(2)]);
    await exchangeAll();
    await exchangeAll();
    expect(await b.countPapers()).toBe(0);
  });

  test('are two again everywhere when they are parted', async () => {
    await bothHave(1, 2);
    await a.editPapers([id(1)], { addTags: ['x'] });
    await a.mergePapers(id(1), id(2));
    await exchangeAll();
    await b.splitPaper(id(1));
    await exchangeAll();
    await exchangeAll();
    expect((await a.papersById([id(1), id(2)])).map(({ tags, title }) => [title, tags])).toEqual([
      ['Paper 1', ['x']],
      ['Paper 2', []],
    ]);
  });

  test('are found by an identifier that only one device knew', async () => {
    await a.join();
    await b.join();
    await a.savePage(page([paper(1, { ids: [id(1), 'doi:10.1000/one'] })]), noon);
    const elsewhere = { title: 'Paper 1', url: 'https://doi.org/10.1000/one', ids: ['doi:10.1000/one'] };
    await b.savePage(page([elsewhere]), noon + 1);
    await exchangeAll();
    await exchangeAll();
    expect(await b.countPapers()).toBe(1);
  });
});

test('a paper is found by an identifier that another device has learnt of it', async () => {
  await bothHave(1);
  await a.savePage(page([paper(1, { ids: [id(1), 'doi:10.1000/learnt'] })]), noon + 5);
  await exchangeAll();
  const byDoi = { title: 'In another journal', url: 'https://doi.org/10.1000/learnt', ids: ['doi:10.1000/learnt'] };
  await b.savePage(page([byDoi]), noon + 9);
  expect(await b.countPapers()).toBe(1);
});

test('papers that the reader parted stay apart where a device joins a large library', async () => {
  const [one, doi, acl] = [id(1), 'doi:10.1000/shared', 'acl:2020.acl-main.1'] as [PaperId, PaperId, PaperId];
  await a.join();
  await b.join();
  await a.savePage(page([paper(1, { ids: [one, doi] })]), noon);
  await b.savePage(page([{ title: 'Elsewhere', url: 'https://aclanthology.org/', ids: [doi, acl] }]), noon + 1);
  await exchangeAll();
  await a.splitPaper(doi);
  const others = Array.from({ length: 600 }, (_, i) => `pmid:${1_000 + i}`);
  await a.savePage(
    page(others.map((each) => ({ ...paper(1), url: 'https://pubmed.example/', ids: [each] }))),
    noon + 2,
  );
  await a.endSync();
  await a.join();
  [remote, b] = [new CouchInMemory(), await newDevice('b')];
  await a.exchange(remote);
  await b.join();
  await exchangeAll();
  expect((await b.papersById([one, doi])).map((each) => each.id)).toEqual([one, doi]);
  expect(await b.mergersInto(one)).toEqual([]);
});

test('papers that were given one citekey on two devices end with two: the one that had it first keeps it', async () => {
  await bothHave(1, 2);
  await b.saveCitekeys(new Map([[id(2), 'Smith2024']]));
  await aMomentLater();
  await a.saveCitekeys(new Map([[id(1), 'smith2024']]));
  await exchangeAll();
  const keys = async (device: Device) => (await device.papersById([id(1), id(2)])).map(({ citekey }) => citekey);
  expect([await keys(a), await keys(b)]).toEqual(Array(2).fill(['smith2024a', 'Smith2024']));
  await exchangeAll();
  expect(await keys(a)).toEqual(['smith2024a', 'Smith2024']);
});

test('citekeys that were given before libraries came together are parted alike', async () => {
  await a.savePage(page([paper(1)]), noon);
  await b.savePage(page([paper(2)]), noon);
  await a.saveCitekeys(new Map([[id(1), 'key']]));
  await b.saveCitekeys(new Map([[id(2), 'key']]));
  await a.join();
  await b.join();
  await exchangeAll();
  expect((await b.papersById([id(1), id(2)])).map(({ citekey }) => citekey)).toEqual(['key', 'keya']);
});

test('searches, colours and rules travel, and go', async () => {
  await a.join();
  await b.join();
  const search = { id: 's', name: 'Mine', line: 'tag:x', at: 1 };
  await a.saveSearch(search);
  await a.colourTag('x', 100);
  await b.saveRules([{ id: 'r', field: 'title', test: 'contains', text: 'x', tags: ['x'] }]);
  await exchangeAll();
  expect([await b.savedSearches(), await b.tagLooks(), await a.listRules()]).toMatchObject([
    [search],
    [{ hue: 100 }],
    [{}],
  ]);
  await b.deleteSearch(search);
  await a.saveRules([]);
  await exchangeAll();
  expect([await a.savedSearches(), await b.listRules()]).toEqual([[], []]);
});

test('leaves that a replication of the server left are made one', async () => {
  await bothHave(1);
  await a.editPapers([id(1)], { addTags: ['x'] });
  await a.exchange(remote);
  const other = JSON.parse(remote.contents()[`paper:${id(1)}`] as string);
  remote.addLeaf(`paper:${id(1)}`, { ...other, tags: { y: [true, '00zzzzzzz0000:c'] } });
  await exchangeAll();
  expect([(await first(b))?.tags, remote.conflicts()]).toEqual([['x', 'y'], 0]);
});

test.each([
  ['years ahead', 3, true],
  ['a year behind', -1, false],
])('who overrules a clock that is %s does so by writing, and so does its reader', async (_, years, isAhead) => {
  await bothHave(1);
  await b.editPapers([id(1)], { starred: true });
  await exchangeAll();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + years * 365 * 86_400_000 });
  await a.editPapers([id(1)], { status: 'read', starred: false });
  vi.useRealTimers();
  await exchangeAll();
  expect(await first(b)).toMatchObject({ status: 'read', starred: false });
  expect(b.store.ahead !== undefined && b.store.ahead > Date.now()).toBe(isAhead);
  await b.editPapers([id(1)], { status: 'reading' });
  await exchangeAll();
  expect(await first(a)).toMatchObject({ status: 'reading' });
});

test('a library that was never exchanged stamps nothing, and in one that is no more nothing waits to be sent', async () => {
  await a.savePage(page([paper(1)]), noon);
  expect(await a.database.stamps.count()).toBe(0);
  await a.join();
  await a.editPapers([id(1)], { addTags: ['x'] });
  expect(await a.countUnsent()).toBe(1);
  await a.endSync();
  await a.editPapers([id(1)], { addTags: ['y'] });
  expect(await a.countUnsent()).toBe(0);
});

test('an exchange that has no more time goes on where it was', async () => {
  await a.join();
  await b.join();
  await a.savePage(page(Array.from({ length: 300 }, (_, number) => paper(number))), noon);
  let steps = 3;
  const isCut = await replicate(a.store, remote, plain, { hasTime: () => --steps > 0 });
  expect(isCut).toMatchObject({ isCut: true, sent: 250 });
  expect(await a.countUnsent()).toBe(50);
  expect(await a.exchange(remote)).toMatchObject({ isCut: false, sent: 50 });
});

test('a server that gives every document one revision takes nothing from the library, and is believed again later', async () => {
  await bothHave(1, 2);
  await a.editPapers([id(1)], { addTags: ['x'], note: 'of a' });
  await b.editPapers([id(2)], { addTags: ['y'] });
  const lying: Remote = {
    changes: async (...asked) => {
      const { changes, ...rest } = await remote.changes(...asked);
      return { ...rest, changes: changes.map(pretending) };
    },
    fetch: async (ids) => (await remote.fetch(ids)).map(pretending),
    losers: (name) => remote.losers(name),
    write: (documents) => remote.write(documents),
  };
  for (const device of [a, b, a]) await device.exchange(lying);
  expect(await a.papersById([id(1)])).toMatchObject([{ tags: ['x'], note: 'of a' }]);
  expect(await b.papersById([id(2)])).toMatchObject([{ tags: ['y'] }]);
  for (const device of [a, b]) await device.resendAll();
  await exchangeAll();
  expect(await b.papersById([id(1), id(2)])).toMatchObject([{ tags: ['x'], note: 'of a' }, { tags: ['y'] }]);
});

function pretending<Change extends RemoteChange>(change: Change): Change {
  const rev = '1-0';
  return { ...change, rev, document: change.document && { ...change.document, _rev: rev } };
}

test('an exchange with nothing to say takes one look at the changes', async () => {
  await bothHave(1, 2);
  const asked = vi.spyOn(remote, 'changes');
  const written = vi.spyOn(remote, 'write');
  await a.exchange(remote);
  expect([asked.mock.calls.length, written.mock.calls.length]).toEqual([1, 0]);
});
