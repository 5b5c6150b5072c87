import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type ChromiumBrowser, launchChromium } from '../../e2e/chromium.ts';
import { papersIn } from '../../e2e/library.ts';
import { Options } from '../../e2e/options.ts';
import { expect, test } from '../../e2e/test.ts';
import { authorization, CouchServer, PASSWORD, USER } from '../../sync/couch-server.ts';
import { isIndexed } from '../library-in-browser.ts';
import { fillForSearch } from '../search-library.ts';
import { limit, print, ratio } from '../table.ts';

const SIZE = Number(process.env.SYNC_PAPERS ?? 10_000);
const pouchScript = createRequire(import.meta.url)
  .resolve('pouchdb')
  .replace(/lib\/index\.js$/, 'dist/pouchdb.js');

test(`${SIZE} papers to a server and into a second profile, beside PouchDB`, async () => {
  const server = await CouchServer.start();
  const profiles = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'gleaner-')));
  const [first, second] = await Promise.all(
    profiles.map((each) => launchChromium(each, { allowed: ['http://127.0.0.1/*'] })),
  );
  if (!first || !second) throw new Error('A browser is missing');
  const url = await server.create('papers');
  await fill(first);
  const push = await connect(first, url);
  const pull = await connect(second, url);
  expect(await papersIn(second)).toHaveLength(SIZE);
  await quiet(second);
  const idle = await requestsOfIdle(first, server);
  const peer = await withPouch(first, second, server, url);
  print([
    ratio(`push ${SIZE} papers, against PouchDB 9`, [push], [peer.push], 1.1),
    ratio(`pull ${SIZE} papers, against PouchDB 9`, [pull], [peer.pull], 0.5),
    limit('requests of an exchange with nothing to say', idle, 2, 'requests'),
  ]);
  await Promise.all([first.close(), second.close(), server.stop()]);
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

async function fill(gleaner: ChromiumBrowser): Promise<void> {
  const popup = await gleaner.openOwn('popup.html');
  await expect.poll(() => papersIn(gleaner)).toEqual([]);
  await popup.close();
  await fillForSearch(gleaner, SIZE);
}

/** Until the background has indexed what has come: nobody is timed while another browser still works. */
async function quiet(gleaner: ChromiumBrowser): Promise<void> {
  await expect.poll(() => gleaner.backstage.evaluate(isIndexed), { timeout: 60_000 }).toBe(true);
}

/** @returns the milliseconds from the click to the last word of it */
async function connect(gleaner: ChromiumBrowser, url: string): Promise<number> {
  const options = await Options.open(gleaner);
  const page = gleaner.context.pages().at(-1);
  if (!page) throw new Error('There is no page of options');
  const section = page.locator('#sync');
  await section.getByLabel('Address of the database').fill(url);
  await section.getByLabel('User', { exact: true }).fill(USER);
  await section.getByLabel('Password', { exact: true }).fill(PASSWORD);
  const begin = performance.now();
  await options.tab.click('button', 'Connect', '#sync');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('#sync')?.innerText.includes('Last synced'),
    undefined,
    {
      timeout: 300_000,
    },
  );
  return performance.now() - begin;
}

async function requestsOfIdle(gleaner: ChromiumBrowser, server: CouchServer): Promise<number> {
  const page = gleaner.context.pages().at(-1);
  const button = page?.locator('#sync').getByRole('button', { name: 'Sync now' });
  const press = async () => {
    server.asked.length = 0;
    await button?.click();
    await expect.poll(() => server.asked.length).toBeGreaterThan(0);
    await expect.poll(() => button?.isEnabled()).toBe(true);
  };
  // The first one looks through what was sent itself.
  await press();
  await press();
  return server.asked.length;
}

interface PouchLike {
  bulkDocs(documents: object[]): Promise<unknown>;
  replicate: Record<'to' | 'from', (other: unknown) => Promise<unknown>>;
}
declare const PouchDB: new (name: string, options?: object) => PouchLike;

/** The same documents by PouchDB, in the same browsers and over the same server. */
async function withPouch(first: ChromiumBrowser, second: ChromiumBrowser, server: CouchServer, url: string) {
  const answer = await fetch(`${url}/_all_docs?include_docs=true`, { headers: authorization() });
  const { rows } = (await answer.json()) as { rows: { doc: { _rev?: string } }[] };
  const documents = rows.map(({ doc: { _rev: _, ...document } }) => document);
  const remote = await server.create('pouched');
  await first.backstage.evaluate(`${readFileSync(pouchScript, 'utf8')}; undefined` as never);
  await second.backstage.evaluate(`${readFileSync(pouchScript, 'utf8')}; undefined` as never);
  const push = await first.backstage.evaluate(pushed, { documents, remote, user: USER, password: PASSWORD });
  const pull = await second.backstage.evaluate(pulled, { remote, user: USER, password: PASSWORD });
  return { push, pull };
}

async function pushed({
  documents,
  remote,
  user,
  password,
}: {
  documents: object[];
  remote: string;
  user: string;
  password: string;
}) {
  const local = new PouchDB('pouched');
  await local.bulkDocs(documents);
  const begin = performance.now();
  await local.replicate.to(new PouchDB(remote, { auth: { username: user, password } }));
  return performance.now() - begin;
}

async function pulled({ remote, user, password }: { remote: string; user: string; password: string }) {
  const local = new PouchDB('pouched');
  const begin = performance.now();
  await local.replicate.from(new PouchDB(remote, { auth: { username: user, password } }));
  return performance.now() - begin;
}
