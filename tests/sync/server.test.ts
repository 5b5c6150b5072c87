import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveTriedServers } from '../../lib/actions/server-permission.ts';
import { connect, connection, disconnect, testConnection } from '../../lib/actions/sync-connection.ts';
import { storeOf } from '../../lib/actions/sync-store.ts';
import { database } from '../../lib/library/database.ts';
import { countPapers, deletePapers, editPapers, savePage, theReplica } from '../../lib/library/index.ts';
import { changeZotero } from '../../lib/settings/zotero.ts';
import { databaseAddress } from '../../lib/sync/address.ts';
import { Couch } from '../../lib/sync/couch.ts';
import { codecOf, openDoor, startOver } from '../../lib/sync/door.ts';
import type { ToWrite } from '../../lib/sync/remote.ts';
import { replicate } from '../../lib/sync/replicate.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';
import { authorization, CouchServer, type Mishap, PASSWORD, respond, USER } from './couch-server.ts';
import { type Device, everythingOn, newDevice } from './device.ts';

const PouchDB = createRequire(import.meta.url)('pouchdb');

let server: CouchServer;
let couch: Couch;
let a: Device;
let b: Device;
let databases = 0;

beforeAll(async () => {
  server = await CouchServer.start();
});
afterAll(() => server.stop());

beforeEach(async () => {
  server.mishap = () => false;
  databases += 1;
  const url = await server.create(`papers-${databases}`);
  couch = new Couch({ url, user: USER, password: PASSWORD });
  [a, b] = [await newDevice('a'), await newDevice('b')];
  server.asked.length = 0;
});

async function exchange(device: Device, passphrase = '') {
  return replicate(device.store, couch, codecOf(await openDoor(couch, passphrase)));
}

async function bothHaveOne() {
  await a.join();
  await b.join();
  await a.savePage(page([paper(1), paper(2)]), noon);
  await exchange(a);
  await exchange(b);
}

function pouchOf() {
  const auth = { username: USER, password: PASSWORD };
  return new PouchDB(server.urlOf(`papers-${databases}`), { auth, skip_setup: true });
}

test('devices come to be alike', async () => {
  await bothHaveOne();
  await a.editPapers([id(1)], { addTags: ['x'], note: 'of a' });
  await b.editPapers([id(1)], { addTags: ['y'], note: 'of b' });
  await b.deletePapers([id(2)]);
  for (const device of [a, b, a]) await exchange(device);
  expect(await everythingOn(a)).toEqual(await everythingOn(b));
  expect(await a.papersById([id(1), id(2)])).toMatchObject([
    { tags: ['x', 'y'], note: expect.stringContaining('of a') },
  ]);
});

test('what was sent is not read again, and an exchange with nothing to say asks once for changes', async () => {
  await bothHaveOne();
  await exchange(a);
  server.asked.length = 0;
  await replicate(a.store, couch, codecOf({}));
  expect(server.asked).toEqual([expect.stringMatching(/^GET \/papers-\d+\/_changes\?/)]);
});

test('PouchDB reads the same library, and what it writes arrives', async () => {
  await bothHaveOne();
  const pouch = pouchOf();
  const document = await pouch.get(`paper:${id(1)}`);
  expect(document).toMatchObject({ kind: 'paper', page: { fields: { title: 'Paper 1' } } });
  await pouch.put({ ...document, tags: { z: [true, '00mzzzzzz0000:pouch'] } });
  await exchange(a);
  expect((await a.papersById([id(1)]))[0]?.tags).toEqual(['z']);
});

test('a document that was forked and is deleted keeps nothing else from being exchanged', async () => {
  await bothHaveOne();
  const name = `paper:${id(1)}`;
  const pouch = pouchOf();
  const leaf = await pouch.get(name);
  await pouch.bulkDocs([{ ...leaf, _rev: '1-ffffffffffffffffffffffffffffffff', tags: {} }], { new_edits: false });
  for (const { ok } of await pouch.get(name, { open_revs: 'all' })) await pouch.remove(name, ok._rev);
  await b.editPapers([id(2)], { addTags: ['x'] });
  expect(await exchange(b)).toMatchObject({ isCut: false, sent: 1 });
  expect(await exchange(a)).toMatchObject({ isCut: false });
  expect(await a.papersById([id(2)])).toMatchObject([{ tags: ['x'] }]);
  expect(await couch.losers(name)).toEqual([]);
});

describe('an encrypted library', () => {
  test('arrives where the passphrase is known, and is no text on the server', async () => {
    await a.join();
    await b.join();
    await a.savePage(page([paper(1)]), noon);
    await exchange(a, 'correct horse');
    await exchange(b, 'correct horse');
    expect(await everythingOn(b)).toEqual(await everythingOn(a));
    const all = await fetch(`${server.urlOf(`papers-${databases}`)}/_all_docs?include_docs=true`, {
      headers: authorization(),
    });
    expect(await all.text()).not.toMatch(/Paper 1|arxiv|2401|correct/);
  });

  test.each([
    ['another passphrase', 'battery staple', 'wrong-passphrase'],
    ['no passphrase', '', 'needs-passphrase'],
  ])('is not opened by %s', async (_, passphrase, trouble) => {
    await openDoor(couch, 'correct horse');
    await expect(openDoor(couch, passphrase)).rejects.toMatchObject({ trouble });
  });

  test('is sent anew under another passphrase, and loses nothing', async () => {
    await a.join();
    await a.savePage(page([paper(1)]), noon);
    await exchange(a, 'correct horse');
    const door = await startOver(couch, 'battery staple');
    await a.resendAll();
    await replicate(a.store, couch, codecOf(door));
    await b.join();
    await exchange(b, 'battery staple');
    expect(await everythingOn(b)).toEqual(await everythingOn(a));
  });
});

describe('once a passphrase is set, no document is on the server in clear', () => {
  const inClear = async () =>
    (await couch.changes('', 1_000, false)).changes.filter(
      (each) => !each.isDeleted && each.id !== 'gleaner' && !each.id.startsWith('sealed:'),
    );

  test('also where it was forked', async () => {
    await bothHaveOne();
    const leaf = await pouchOf().get(`paper:${id(1)}`);
    const other = { ...leaf, _rev: '1-ffffffffffffffffffffffffffffffff', tags: {} };
    await pouchOf().bulkDocs([other], { new_edits: false });
    await startOver(couch, 'correct horse');
    expect(await inClear()).toEqual([]);
  });

  test('also where another device wrote meanwhile', async () => {
    await bothHaveOne();
    const meanwhile = [() => b.editPapers([id(1)], { addTags: ['x'] }), () => b.savePage(page([paper(3)]), noon + 1)];
    class Shared extends Couch {
      override async write(documents: ToWrite[]) {
        await meanwhile.shift()?.();
        await replicate(b.store, couch, codecOf({}));
        return super.write(documents);
      }
    }
    await startOver(new Shared({ url: server.urlOf(`papers-${databases}`), user: USER, password: PASSWORD }), 'horse');
    expect(await inClear()).toEqual([]);
  });

  test('and where the server would not have that, the reader is told', async () => {
    await bothHaveOne();
    server.mishap = ({ url }, response) =>
      (url?.endsWith('_bulk_docs') ?? false) &&
      respond(response, 201, [{ error: 'forbidden' }, { error: 'forbidden' }, { error: 'forbidden' }]);
    await expect(startOver(couch, 'correct horse')).rejects.toMatchObject({ trouble: 'no-write-right' });
  });
});

describe('what is wrong is told in a word', () => {
  test.each([
    ['ftp://couch.example/papers', 'bad-address'],
    ['couch.example/papers', 'bad-address'],
    ['https://couch.example/', 'bad-address'],
    ['http://couch.example/papers', 'not-encrypted'],
    ['http://127.0.0.1.couch.example/papers', 'not-encrypted'],
    ['http://[::1]:5984/papers', 'not-encrypted'],
  ])('%s: %s', (address, trouble) => {
    expect(() => databaseAddress(address)).toThrow(trouble);
  });

  test('an address keeps neither a password nor what follows the name of the database', () => {
    expect(databaseAddress(' https://ada:secret@couch.example/papers/?x#y ').href).toBe('https://couch.example/papers');
  });

  const answers =
    (status: number, body: object | string, headers = {}): Mishap =>
    (_, response) =>
      respond(response, status, body, headers);
  const toWrites =
    (mishap: Mishap): Mishap =>
    (request, response) =>
      request.method !== 'GET' && mishap(request, response);

  test.each<[string, string, Mishap]>([
    ['a page of another kind', 'not-couchdb', answers(200, '<html>Hello</html>')],
    ['another server’s 404', 'not-couchdb', answers(404, '<html>Not found</html>')],
    ['another server’s JSON', 'not-couchdb', answers(200, { hello: 'world' })],
    ['no such database', 'no-database', answers(404, { error: 'not_found', reason: 'Database does not exist.' })],
    ['no right to read', 'no-read-right', answers(403, { error: 'forbidden', reason: 'no' })],
    ['no right to write', 'no-write-right', toWrites(answers(403, { error: 'forbidden', reason: 'no' }))],
    ['a redirection', 'redirect', answers(302, '', { Location: 'http://127.0.0.1:9/elsewhere' })],
    ['too many requests', 'busy', answers(429, {}, { 'Retry-After': '7' })],
    ['an error of its own', 'server-error', answers(500, 'oops')],
    ['a conflict over all of a request', 'conflict', toWrites(answers(409, { error: 'conflict' }))],
    ['a condition that nobody made', 'not-couchdb', toWrites(answers(412, { error: 'precondition_failed' }))],
    ['too large', 'too-large', toWrites(answers(413, {}))],
    [
      'an answer without end',
      'too-large',
      (_, response) => respond(response, 200, 'x', { 'Content-Length': 200_000_000 }),
    ],
    [
      'a revision that is none',
      'not-couchdb',
      answers(200, { _id: 'gleaner', _rev: 'x'.repeat(1_000), db_name: 'papers' }),
    ],
    ['no answer', 'no-answer', (request) => Boolean(request.socket.destroy())],
    [
      'an answer that is cut off',
      'cut-off',
      (request, response) => {
        response.writeHead(200, { 'Content-Length': 1_000 });
        response.write('{"db_na', () => request.socket.destroy());
        return true;
      },
    ],
  ])('%s', async (_, trouble, mishap) => {
    server.mishap = mishap;
    await expect(openDoor(couch, '')).rejects.toMatchObject({ trouble });
  });

  test('a server that does not answer in time', async () => {
    server.mishap = () => true;
    const { url, user, password } = { url: server.urlOf('papers'), user: USER, password: PASSWORD };
    await expect(openDoor(new Couch({ url, user, password }, 20), '')).rejects.toMatchObject({ trouble: 'no-answer' });
  });

  test('a wrong password', async () => {
    const other = new Couch({ url: server.urlOf(`papers-${databases}`), user: USER, password: 'wrong' });
    await expect(openDoor(other, '')).rejects.toMatchObject({ trouble: 'wrong-password' });
  });
});

test('documents that are not what they should be cost only themselves', async () => {
  await bothHaveOne();
  const good = await couch.read(`paper:${id(1)}`);
  const bad = [
    { _id: 'recipe:cake', flour: '1 kg' },
    { _id: '_design/x', language: 'javascript' },
    { ...good, _rev: undefined, _id: 'paper:arxiv:nonsense' },
    { ...good, _rev: undefined, _id: `paper:${id(8)}`, page: { title: 1 } },
    { ...good, _rev: undefined, _id: `paper:${id(9)}`, version: 2 },
    { ...good, _rev: undefined, _id: `paper:${id(7)}`, tags: { x: [true, 'never'] } },
    { _id: 'tag:x', kind: 'tag', version: 1, row: { name: 'y', hue: 1 }, at: '0000000000001:c' },
  ];
  await couch.write(bad);
  const another = JSON.parse(JSON.stringify(good).replaceAll('00001', '00006'));
  await couch.write([{ ...another, _rev: undefined }]);
  const { unreadable } = await exchange(a);
  expect(new Set(unreadable.map(({ id: name }) => name))).toEqual(
    new Set(['paper:arxiv:nonsense', ...[id(7), id(8), id(9)].map((each) => `paper:${each}`), 'recipe:cake', 'tag:x']),
  );
  expect((await a.newestPapers(9)).map((each) => each.id).sort()).toEqual([id(1), id(2), id(6)]);
});

test('a server that finds a request too large is given less at a time', async () => {
  await a.join();
  await a.savePage(page(Array.from({ length: 40 }, (_, i) => paper(i))), noon);
  let writes = 0;
  server.mishap = ({ url, headers }, response) => {
    if (!url?.endsWith('_bulk_docs') || Number(headers['content-length']) < 6_000) return false;
    writes += 1;
    return respond(response, 413, {});
  };
  await exchange(a);
  expect([writes > 0, await a.countUnsent()]).toEqual([true, 0]);
});

describe('what Gleaner may reach', () => {
  const account = { user: USER, password: PASSWORD, passphrase: '', deviceName: 'desk' };
  let allowed: string[];
  let url: string;

  beforeEach(() => {
    allowed = [];
    url = server.urlOf(`papers-${databases}`);
    const { permissions } = fakeBrowser;
    vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
      origins.every((origin) => allowed.includes(origin)),
    );
    vi.spyOn(permissions, 'request').mockImplementation(async ({ origins = [] }) => {
      allowed = [...new Set([...allowed, ...origins])];
      return true;
    });
    vi.spyOn(permissions, 'remove').mockImplementation(async ({ origins = [] }) => {
      allowed = allowed.filter((origin) => !origins.includes(origin));
      return true;
    });
    // Nobody else is there.
    vi.stubGlobal('navigator', { locks: { request: async (_: string, act: () => unknown) => act() } });
  });
  afterEach(async () => {
    await disconnect();
    vi.unstubAllGlobals();
  });

  test('is the one server that it is connected to, and no more once it is not', async () => {
    await connect({ url, ...account });
    expect(allowed).toEqual(['http://127.0.0.1/*']);
    await connect({ url: url.replace('127.0.0.1', 'localhost'), ...account });
    expect(allowed).toEqual(['http://localhost/*']);
    await disconnect();
    expect([allowed, await connection()]).toEqual([[], undefined]);
  });

  test('is a server that was tried, until another is connected or the reader leaves', async () => {
    await testConnection({ url, ...account });
    expect(allowed).toEqual(['http://127.0.0.1/*']);
    await connect({ url: url.replace('127.0.0.1', 'localhost'), ...account });
    expect(allowed).toEqual(['http://localhost/*']);
    await testConnection({ url, ...account });
    expect(allowed).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    await leaveTriedServers();
    expect(allowed).toEqual(['http://localhost/*']);
  });

  test('is a server that was tried in vain no longer than that', async () => {
    await expect(connect({ url, ...account, password: 'wrong' })).rejects.toMatchObject({ trouble: 'wrong-password' });
    expect(allowed).toEqual(['http://127.0.0.1/*']);
    await leaveTriedServers();
    expect(allowed).toEqual([]);
  });

  test('is what was allowed before a try, after it too', async () => {
    allowed = ['http://127.0.0.1/*'];
    await testConnection({ url, ...account });
    await leaveTriedServers();
    expect(allowed).toEqual(['http://127.0.0.1/*']);
  });

  test('a copy of the library that is connected instead gets what it lacks', async () => {
    await emptyLibrary();
    await connect({ url, ...account });
    await savePage(page([paper(1)]), noon);
    const store = storeOf('here');
    await replicate(store, couch, codecOf({}));
    const other = await server.create(`copy-${databases}`);
    const copy = new Couch({ url: other, user: USER, password: PASSWORD });
    await copy.write([{ ...(await couch.read('gleaner')), _id: 'gleaner', _rev: undefined }]);
    await connect({ url: other, ...account });
    await replicate(store, copy, codecOf({}));
    expect(await copy.read(`paper:${id(1)}`)).toBeDefined();
  });

  test('what is edited while syncing is stopped counts once it goes on', async () => {
    await emptyLibrary();
    await connect({ url, ...account });
    await savePage(page([paper(1), paper(2)]), noon);
    await editPapers([id(1)], { starred: true, addTags: ['gone'] });
    const here = async () => storeOf((await theReplica())?.clock.device ?? '');
    await replicate(await here(), couch, codecOf({}));
    await disconnect();
    expect(JSON.stringify(await database.replica.toArray())).not.toMatch(/127\.0\.0\.1|ada|pässword/);
    await editPapers([id(1)], { starred: false, removeTags: ['gone'] });
    await deletePapers([id(2)]);
    await connect({ url, ...account });
    await replicate(await here(), couch, codecOf({}));
    await b.join();
    await exchange(b);
    expect(await b.database.papers.toArray()).toMatchObject([{ id: id(1), starred: false, tags: [] }]);
  });

  test('what was deleted before stays in another library that is connected later', async () => {
    await emptyLibrary();
    const other = await server.create(`another-${databases}`);
    const another = new Couch({ url: other, user: USER, password: PASSWORD });
    await b.join();
    await b.savePage(page([paper(1)]), noon);
    await replicate(b.store, another, codecOf(await openDoor(another, '')));
    await connect({ url, ...account });
    await savePage(page([paper(1)]), noon);
    await deletePapers([id(1)]);
    await disconnect();
    await connect({ url: other, ...account });
    await replicate(storeOf((await theReplica())?.clock.device ?? ''), another, codecOf({}));
    expect(await countPapers()).toBe(1);
  });

  test('is the Zotero on this computer, when the server there is left', async () => {
    await changeZotero({ target: 'C12' });
    await connect({ url, ...account });
    await disconnect();
    expect(allowed).toEqual(['http://127.0.0.1/*']);
  });
});
