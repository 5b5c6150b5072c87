import { beforeEach, expect, test } from 'vitest';
import type { Import, Merger } from '../../lib/library/index.ts';
import { asSaved } from '../../lib/paper/merge.ts';
import { unite } from '../../lib/paper/unite.ts';
import { CouchInMemory } from '../sync/couch-in-memory.ts';
import { type Device, everythingOn, newDevice } from '../sync/device.ts';
import { id, noon, paper } from './shown-pages.ts';

let remote: CouchInMemory;
let a: Device;
let b: Device;

beforeEach(async () => {
  remote = new CouchInMemory();
  [a, b] = [await newDevice('a'), await newDevice('b')];
  await a.join();
  await b.join();
});

async function exchangeAll() {
  for (const device of [a, b, a, b]) await device.exchange(remote);
  expect(await everythingOn(a)).toEqual(await everythingOn(b));
}

const [one, other] = [1, 2].map((number) => asSaved(paper(number), { site: 'arXiv', at: noon })) as [Saved, Saved];
type Saved = ReturnType<typeof asSaved>;

const merger: Merger = { absorbed: other.id, into: one.id, at: noon, records: [one, other], sightings: [] };

/** A backup of these papers; @param mergers that were made of them */
function backup(papers: Saved[], mergers: Merger[] = []): Import {
  const records = papers.map((record) => ({ record, sightings: [], aliases: [] }));
  return { source: 'backup', records, isBackup: true, others: mergers.map((row) => ({ kind: 'merger', row })) };
}

const idsOn = async (device: Device) => (await device.newestPapers(9)).map((each) => each.id).sort();

test('an import of records that were one is undone everywhere, and brings neither of them back', async () => {
  const edit = await a.importPapers(backup([unite(one, other)], [merger]));
  await exchangeAll();
  await a.undo(edit);
  await exchangeAll();
  await exchangeAll();
  expect([await idsOn(a), await idsOn(b)]).toEqual([[], []]);
});

test('a backup that takes the place of records that were one brings neither of them back', async () => {
  await a.importPapers(backup([unite(one, other)], [merger]));
  await exchangeAll();
  await a.replaceLibrary(backup([asSaved(paper(3), { site: 'arXiv', at: noon })]));
  await exchangeAll();
  await exchangeAll();
  expect([await idsOn(a), await idsOn(b)]).toEqual([[id(3)], [id(3)]]);
});

test('a backup of before the merger has both records again, on every device', async () => {
  await a.importPapers(backup([unite(one, other)], [merger]));
  await exchangeAll();
  await a.replaceLibrary(backup([one, other]));
  await exchangeAll();
  await exchangeAll();
  expect([await idsOn(a), await idsOn(b)]).toEqual([
    [id(1), id(2)],
    [id(1), id(2)],
  ]);
  expect(await a.latestMergers(9)).toEqual([]);
});

test('a backup in which a record had become part of another one says so on every device', async () => {
  await a.importPapers(backup([unite(one, other)], [merger]));
  await exchangeAll();
  const third = asSaved(paper(3), { site: 'arXiv', at: noon });
  const theirs: Merger = { ...merger, into: third.id, records: [third, other] };
  await a.replaceLibrary(backup([unite(third, other)], [theirs]));
  await exchangeAll();
  await exchangeAll();
  expect([await idsOn(a), await idsOn(b)]).toEqual([[id(3)], [id(3)]]);
  expect(await b.latestMergers(9)).toMatchObject([{ absorbed: id(2), into: id(3) }]);
});
