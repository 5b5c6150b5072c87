import { beforeEach, expect, test, vi } from 'vitest';
import type { Rule } from '../../lib/paper/rules.ts';
import { CouchInMemory } from '../sync/couch-in-memory.ts';
import { type Device, everythingOn, newDevice } from '../sync/device.ts';
import { id, noon, page, paper } from './shown-pages.ts';

let remote: CouchInMemory;
let a: Device;
let b: Device;

beforeEach(async () => {
  remote = new CouchInMemory();
  [a, b] = [await newDevice('a'), await newDevice('b')];
  await a.join();
  await b.join();
  await a.savePage(page([paper(1, { venue: 'Sea Letters' })]), noon);
  await exchangeAll();
});

async function exchangeAll() {
  for (const device of [a, b, a, b]) await device.exchange(remote);
  expect(await everythingOn(a)).toEqual(await everythingOn(b));
}

/** What two devices do within one millisecond has no order that both know of. */
async function aMomentLater() {
  const now = Date.now();
  await vi.waitUntil(() => Date.now() > now, { interval: 1 });
}

const first = async (device: Device) => (await device.papersById([id(1)]))[0];
const rule = (name: string, tag: string): Rule => ({
  id: name,
  field: 'title',
  test: 'contains',
  text: name,
  tags: [tag],
});

test('a description is undone everywhere, and what was said of other fields stays', async () => {
  const titled = await a.describePaper(id(1), 'title', 'My title');
  await exchangeAll();
  await aMomentLater();
  await b.describePaper(id(1), 'venue', 'My venue');
  await exchangeAll();
  await aMomentLater();
  await a.undo(titled);
  await exchangeAll();
  expect(await first(b)).toMatchObject({ title: 'Paper 1', venue: 'My venue' });
});

test('a description that another device has replaced since stays', async () => {
  const titled = await a.describePaper(id(1), 'title', 'My title');
  await exchangeAll();
  await aMomentLater();
  await b.describePaper(id(1), 'title', 'My better title');
  await exchangeAll();
  await a.undo(titled);
  await exchangeAll();
  expect([await first(a), await first(b)]).toMatchObject([{ title: 'My better title' }, { title: 'My better title' }]);
});

test('a description that was taken back stands everywhere again once that is undone', async () => {
  await a.describePaper(id(1), 'title', 'My title');
  await exchangeAll();
  await aMomentLater();
  const reset = await a.asPagesSaid(id(1), 'title');
  await exchangeAll();
  await aMomentLater();
  await a.undo(reset);
  await exchangeAll();
  expect(await first(b)).toMatchObject({ title: 'My title' });
});

test('a change of rules is undone everywhere, and what another device has made of other rules stays', async () => {
  await a.saveRules([rule('gulls', 'sea'), rule('larks', 'song')]);
  await exchangeAll();
  await aMomentLater();
  const changed = await a.saveRules([rule('gulls', 'shore'), rule('larks', 'song')]);
  await exchangeAll();
  await aMomentLater();
  await b.saveRules([rule('gulls', 'shore')]);
  await exchangeAll();
  await aMomentLater();
  await a.undo(changed);
  await exchangeAll();
  expect(await b.listRules()).toEqual([rule('gulls', 'sea')]);
});
