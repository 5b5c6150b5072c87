import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { browser } from 'wxt/browser';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { type ChromiumBrowser, launchChromium, optionalOrigins } from './chromium.ts';
import type { Tab } from './gleaner.ts';
import { badgeOf, emptyLibrary, everythingStored, marksOn, papersIn } from './library.ts';
import { type StoredPage, sitePages } from './pages.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

type Expected = FoundPaper[] | { warnings: string[]; papers: FoundPaper[] } | { layoutChanged: string };

const sites = path.resolve(import.meta.dirname, '../sites');

function expectedOf({ file }: StoredPage): Expected {
  return JSON.parse(readFileSync(path.join(sites, path.dirname(file), 'expected.json'), 'utf8'));
}

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

const pages = sitePages().map((page) => ({ ...page, name: path.dirname(page.file), expected: expectedOf(page) }));

test.describe('a page opened at its address is saved as it should be', () => {
  for (const { name, address, html, expected } of pages) {
    if ('layoutChanged' in expected) continue;
    test(name, async () => {
      gleaner.serve(address, html);
      const tab = await gleaner.open(address);
      await soon(() => everythingStored(gleaner), 'what Gleaner knows').toContain(address.replace(/#.*/, ''));
      await check(tab, 'papers' in expected ? expected.papers : expected);
      await tab.close();
    });
  }
});

// A page gets some seconds until it counts as unreadable: all of a site's wait together.
test.describe('pages that should list papers and show none say so, and nothing is saved', () => {
  for (const site of new Set(pages.map(({ name }) => path.dirname(name)))) {
    const unreadable = pages.filter(({ name, expected }) => path.dirname(name) === site && 'layoutChanged' in expected);
    if (unreadable.length === 0) continue;
    test(site, async () => {
      for (const { address, html } of unreadable) gleaner.serve(address, html);
      const tabs = await Promise.all(unreadable.map(({ address }) => gleaner.open(address)));
      for (const [i, tab] of tabs.entries()) {
        await soon(async () => (await badgeOf(gleaner, tab)).text, unreadable[i]?.name).toBe('!');
        await tab.close();
      }
      expect(await papersIn(gleaner)).toEqual([]);
    });
  }
});

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
