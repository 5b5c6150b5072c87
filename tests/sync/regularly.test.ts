import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// Each test begins it anew; reading its modules takes none of the first one's time.
import '../../lib/actions/sync-regularly.ts';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { respond } from './couch-server.ts';

const about = { _id: 'gleaner', _rev: '1-a', kind: 'gleaner-library', version: 1, library: 'library-1', lock: null };
const begin = Date.UTC(2026, 6, 1);

let server: Server;
let asked: string[];
/** So many pages of changes the server has; and so long it takes over the next one, in milliseconds. */
let pages: number;
let delay: number;
/** What the server says to everything, where it does not do what it is asked: headers of a 503. */
let busy: Record<string, string> | undefined;
/** What happens while the server is being written to. */
let meanwhile: () => Promise<void>;
/** So that the background of one test does nothing in the next. */
let end: () => Promise<void>;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await text(request);
    asked.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
    if (busy) return respond(response, 503, {}, busy);
    if (request.url?.endsWith('/gleaner')) return respond(response, 200, about);
    if (request.method === 'GET') return respond(response, 200, pageAfter(request.url ?? ''));
    await meanwhile();
    const { docs } = JSON.parse(body) as { docs: { _id: string }[] };
    return respond(
      response,
      201,
      docs.map(({ _id }) => ({ id: _id, rev: '1-a' })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
function pageAfter(url: string): object {
  const since = Number(new URL(url, 'http://127.0.0.1').searchParams.get('since'));
  vi.setSystemTime(Date.now() + delay);
  delay = 0;
  return { results: [], last_seq: String(since + 1), pending: Math.max(0, pages - since - 1) };
}
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [asked, busy, meanwhile, end] = [[], undefined, async () => {}, async () => {}];
  [pages, delay] = [1, 0];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: begin });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Of a browser's locks it takes no more: nobody else is there.
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, __: object, act: (lock: object) => unknown) => act({}) },
  });
  vi.resetModules();
});
afterEach(async () => {
  await end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A background that has just started, with one paper in the library. */
async function background({ isOn, port }: { isOn: boolean; port?: number }) {
  const library = await import('../../lib/library/index.ts');
  end = library.endSync;
  const { syncRegularly } = await import('../../lib/actions/sync-regularly.ts');
  const settings = await import('../../lib/settings/sync.ts');
  const url = `http://127.0.0.1:${port ?? (server.address() as AddressInfo).port}/papers`;
  if (isOn) await library.beginSync('a', 'A', { url, user: 'ada', password: 'secret', library: 'library-1' });
  await library.savePage(page([paper(1)]), noon);
  syncRegularly();
  await quiet();
  return { ...library, ...settings };
}

/** Until all that can be done without time going by is done. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await setImmediate();
    await vi.advanceTimersByTimeAsync(0);
  }
}

async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await quiet();
}

async function ring(name = 'sync'): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now(), persistAcrossSessions: true });
  await quiet();
}

/** In how many milliseconds the alarm rings next. */
async function ringsIn(): Promise<number | undefined> {
  const alarm = await fakeBrowser.alarms.get('sync');
  return alarm && alarm.scheduledTime - Date.now();
}

const written = () => asked.filter((each) => each === 'POST /papers/_bulk_docs').length;

test('ten seconds after the last of several edits the library is exchanged, once', async () => {
  const { editPapers, countUnsent } = await background({ isOn: true });
  await wait(9_000);
  await editPapers([id(1)], { addTags: ['x'] });
  await quiet();
  await wait(9_000);
  expect(asked).toEqual([]);
  await wait(1_000);
  await expect.poll(countUnsent).toBe(0);
  expect(written()).toBe(1);
});

test('what another page has sent meanwhile is not sent again', async () => {
  const { unsent, markSentRows } = await background({ isOn: true });
  await wait(9_000);
  await markSentRows((await unsent(9)).map(({ name, dirty }) => ({ name, dirty, rev: '1-a' })));
  await quiet();
  await wait(60_000);
  expect(asked).toEqual([]);
});

test('an exchange that the reader ends in the middle goes no further, and says nothing of itself', async () => {
  const { endSync, setSyncStatus, forgetSyncStatus, syncStatusIfOn } = await background({ isOn: true });
  await setSyncStatus();
  meanwhile = async () => {
    await endSync();
    await forgetSyncStatus();
  };
  await ring();
  expect([written(), await syncStatusIfOn()]).toEqual([1, undefined]);
});

test.each([
  [true, 'no-answer'],
  [false, 'not-permitted'],
])(
  'where a server cannot be reached, and may be: %s, the trouble is %s, and the password is told nobody',
  async (isAllowed, trouble) => {
    const warned = vi.spyOn(console, 'warn');
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => isAllowed);
    const { syncStatus } = await background({ isOn: true, port: 9 });
    await ring();
    expect(await syncStatus()).toMatchObject({ trouble, failures: 1 });
    const told = [warned.mock.calls, await fakeBrowser.storage.local.get()];
    expect(JSON.stringify(told)).not.toContain('secret');
  },
);

test('a library that is not exchanged asks nobody, and has no alarm', async () => {
  const { editPapers } = await background({ isOn: false });
  await editPapers([id(1)], { addTags: ['x'] });
  await wait(60_000);
  await ring();
  expect(asked).toEqual([]);
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

test('every five minutes an alarm has the library exchanged, also in a browser that forgot it', async () => {
  await background({ isOn: true });
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'sync', periodInMinutes: 5 }]);
  await ring('digest');
  expect(asked).toEqual([]);
  await ring();
  expect(written()).toBe(1);
});

test('an exchange that takes too long is cut, and soon goes on where it was, later each time', async () => {
  const { syncStatus, theReplica } = await background({ isOn: true });
  pages = 5;
  for (const [time, wanted] of [30, 60, 120].entries()) {
    delay = 26_000;
    await ring();
    // The library's document, a page of changes, and the next one, which there is no time to take in.
    await expect.poll(() => asked.length).toBe(3 * (time + 1));
    await expect.poll(ringsIn).toBe(wanted * 1_000);
    expect(await theReplica()).toMatchObject({ since: String(time + 1) });
  }
  expect(await syncStatus()).toMatchObject({ failures: 3, notBefore: 0 });
  await ring();
  await expect.poll(syncStatus).toMatchObject({ lastDone: Date.now(), sent: 1, failures: 0 });
});

test('a server in trouble is left alone for twice as long each time, until it is well again', async () => {
  const { syncStatus } = await background({ isOn: true });
  busy = {};
  for (const [failures, wanted] of [30, 60, 120].entries()) {
    const before = asked.length;
    await ring();
    const { notBefore, trouble } = await syncStatus();
    expect([trouble, notBefore - Date.now()]).toEqual(['busy', wanted * 1_000]);
    expect(asked.length, `${failures} failures before`).toBe(before + 1);
    expect(await ringsIn(), 'and then it is tried again').toBe((wanted + 1) * 1_000);
    await wait(wanted * 1_000 - 1);
    await ring();
    expect(asked.length).toBe(before + 1);
    await wait(1);
  }
  busy = undefined;
  await ring();
  expect(await syncStatus()).toMatchObject({ failures: 0, notBefore: 0, lastDone: Date.now() });
});

test('a server that says how long it wants to be left alone is left alone so long', async () => {
  const { syncStatus } = await background({ isOn: true });
  busy = { 'Retry-After': '600' };
  await ring();
  expect((await syncStatus()).notBefore).toBe(Date.now() + 600_000);
});
