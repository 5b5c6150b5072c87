import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { id, noon, page, paper } from '../library/shown-pages.ts';
import { respond } from './couch-server.ts';

const about = { _id: 'gleaner', _rev: '1-a', kind: 'gleaner-library', version: 1, library: 'library-1', lock: null };
const begin = Date.UTC(2026, 6, 1);

let server: Server;
let asked: string[];
/** What the server says to everything, where it does not do what it is asked: headers of a 503. */
let busy: Record<string, string> | undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = await text(request);
    asked.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
    if (busy) return respond(response, 503, {}, busy);
    if (request.url?.endsWith('/gleaner')) return respond(response, 200, about);
    if (request.method === 'GET') return respond(response, 200, { results: [], last_seq: '1', pending: 0 });
    const { docs } = JSON.parse(body) as { docs: { _id: string }[] };
    return respond(
      response,
      201,
      docs.map(({ _id }) => ({ id: _id, rev: '1-a' })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [asked, busy] = [[], undefined];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: begin });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.stubGlobal('indexedDB', new IDBFactory());
  // Of a browser's locks it takes no more: nobody else is there.
  vi.stubGlobal('navigator', {
    locks: { request: async (_: string, __: object, act: (lock: object) => unknown) => act({}) },
  });
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A background that has just started, with one paper in the library. */
async function background({ isOn }: { isOn: boolean }) {
  const library = await import('../../lib/library/index.ts');
  const { syncRegularly } = await import('../../lib/actions/sync-regularly.ts');
  const { syncStatus } = await import('../../lib/settings/sync.ts');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/papers`;
  if (isOn) await library.beginSync('a', 'A', { url, user: '', password: '', library: 'library-1' });
  await library.savePage(page([paper(1)]), noon);
  syncRegularly();
  await quiet();
  return { ...library, syncStatus };
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

test('a server in trouble is left alone for twice as long each time, until it is well again', async () => {
  const { syncStatus } = await background({ isOn: true });
  busy = {};
  for (const [failures, wanted] of [30, 60, 120].entries()) {
    const before = asked.length;
    await ring();
    const { notBefore, trouble } = await syncStatus();
    expect([trouble, notBefore - Date.now()]).toEqual(['busy', wanted * 1_000]);
    expect(asked.length, `${failures} failures before`).toBe(before + 1);
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
