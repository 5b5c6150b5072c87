import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { browser } from 'wxt/browser';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { tries } from '../torture/promise.ts';
import { type ChromiumBrowser, launchChromium, optionalOrigins } from './chromium.ts';
import type { Tab } from './gleaner.ts';
import { badgeOf, emptyLibrary, everythingStored, marksOn, papersIn } from './library.ts';
import { type StoredPage, sitePages } from './pages.ts';
import type { Read } from './read-in-page.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

const sites = path.resolve(import.meta.dirname, '../sites');

/** What stands in `expected.json`, without warnings. */
function expectedOf({ file }: StoredPage): Read {
  const expected = JSON.parse(readFileSync(path.join(sites, path.dirname(file), 'expected.json'), 'utf8'));
  return 'papers' in expected ? expected.papers : expected;
}

const pages = sitePages().map((page) => ({ ...page, name: path.dirname(page.file), expected: expectedOf(page) }));
const names = [...new Set(pages.map(({ name }) => path.dirname(name)))];
const ofSites = new Map(names.map((site) => [site, pages.filter(({ name }) => path.dirname(name) === site)]));

// One browser for many pages, whose library is emptied before each: a browser each would take minutes more.
let gleaner: ChromiumBrowser;
let profile: string;
test.beforeAll(async () => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
  gleaner = await launchChromium(profile, { allowed: optionalOrigins() });
  const scripts = () => gleaner.backstage.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  await soon(scripts, 'the scripts of the optional sites').toHaveLength(optionalOrigins().length);
});
test.afterAll(async () => {
  await gleaner.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
test.beforeEach(() => emptyLibrary(gleaner));

test.describe('every stored page is read in Chromium as it should be, with a place for each mark', () => {
  let reader: Page;
  test.beforeAll(async () => {
    reader = await gleaner.context.newPage();
    await reader.addScriptTag({ content: await bundled() });
  });

  for (const [site, own] of ofSites) {
    test(site, async () => {
      for (const { name, address, html, expected } of own) {
        const { read, places } = await reader.evaluate(([at, page]) => readPage(at, page), [address, html] as const);
        expect(asWritten(read), name).toEqual(asWritten(expected));
        expect(places, `places for marks on ${name}`).toBe(Array.isArray(expected) ? expected.length : 0);
      }
    });
  }
});

test.describe('a page opened at its address is saved as it should be, and marked', () => {
  for (const { name, address, html, expected } of [...ofSites.values()].flatMap(someOf)) {
    test(name, async () => {
      gleaner.serve(address, html);
      const tab = await gleaner.open(address);
      await soon(() => everythingStored(gleaner), 'what Gleaner knows').toContain(address.replace(/#.*/, ''));
      await check(tab, expected as FoundPaper[]);
      await tab.close();
    });
  }
});

// Gleaner gives a page some seconds before it says so: to all of them the same.
test('a page that should list papers and shows none says so, and nothing is saved', async () => {
  const broken = [...ofSites.values()].flatMap((own) => own.find(isUnreadable) ?? []);
  for (const { address, html } of broken) gleaner.serve(address, html);
  const tabs = await Promise.all(broken.map(({ address }) => gleaner.open(address)));
  for (const [at, tab] of tabs.entries()) {
    await soon(async () => (await badgeOf(gleaner, tab)).text, broken[at]?.name).toBe('!');
  }
  expect(await papersIn(gleaner)).toEqual([]);
  await Promise.all(tabs.map((tab) => tab.close()));
});

/** Chromium writes a bar in an address as `%7C`, Node 20 as it is. */
function asWritten(read: Read): Read {
  return JSON.parse(JSON.stringify(read).replaceAll('%7C', '|'));
}

type Stored = (typeof pages)[number];

function isUnreadable({ expected }: Stored): boolean {
  return 'layoutChanged' in expected;
}

/** Of a site's pages the one with the most papers; in a long run a paper's own page too, if there is one. */
function someOf(own: Stored[]): Stored[] {
  const count = ({ expected }: Stored) => (Array.isArray(expected) ? expected.length : 0);
  const [most] = own.toSorted((a, b) => count(b) - count(a));
  const single = own.find((page) => count(page) === 1 && page !== most);
  return [most, single].filter((page) => page !== undefined).slice(0, tries({ short: 1, long: 2 }));
}

/** The sites' readers as a script. */
async function bundled(): Promise<string> {
  const lib = { entry: path.join(import.meta.dirname, 'read-in-page.ts'), formats: ['iife' as const], name: 'inPage' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

function soon<Value>(look: () => Promise<Value>, what?: string) {
  return expect.poll(look, { intervals: [50], message: what });
}

async function check(tab: Tab, papers: FoundPaper[]): Promise<void> {
  await soon(async () => words(await papersIn(gleaner))).toEqual(words(papers));
  await soon(async () => (await marksOn(tab)).length).toBe(papers.length);
}

/** What each paper says, in an order that does not depend on where it came from. */
function words(papers: Pick<FoundPaper, 'title' | 'abstract' | 'authors'>[]): string[] {
  return papers.map(({ title, abstract, authors }) => JSON.stringify([title, abstract, authors])).sort();
}
