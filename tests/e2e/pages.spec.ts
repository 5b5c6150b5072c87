import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { type ChromiumBrowser, launchChromium } from './chromium.ts';
import type { Tab } from './gleaner.ts';
import { badgeOf, emptyLibrary, everythingStored, marksOn, papersIn } from './library.ts';
import { type StoredPage, sitePages } from './pages.ts';
import { expect, test } from './test.ts';

type Expected = FoundPaper[] | { warnings: string[]; papers: FoundPaper[] } | { layoutChanged: string };

const sites = path.resolve(import.meta.dirname, '../sites');

function expectedOf({ file }: StoredPage): Expected {
  return JSON.parse(readFileSync(path.join(sites, path.dirname(file), 'expected.json'), 'utf8'));
}

test.describe('a page opened at its address is saved as it should be', () => {
  // One browser for all pages, whose library is emptied before each: a browser each would take a minute more.
  let gleaner: ChromiumBrowser;
  let profile: string;
  test.beforeAll(async () => {
    profile = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
    gleaner = await launchChromium(profile);
  });
  test.afterAll(async () => {
    await gleaner.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  test.beforeEach(() => emptyLibrary(gleaner));

  for (const page of sitePages()) {
    test(path.dirname(page.file), async () => {
      gleaner.serve(page.address, page.html);
      const tab = await gleaner.open(page.address);
      await expect.poll(() => everythingStored(gleaner), 'what Gleaner knows').toContain(page.address);
      await check(gleaner, tab, expectedOf(page));
      await tab.close();
    });
  }
});

async function check(gleaner: ChromiumBrowser, tab: Tab, expected: Expected): Promise<void> {
  if ('layoutChanged' in expected) {
    await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
    return expect(await papersIn(gleaner)).toEqual([]);
  }
  const papers = 'papers' in expected ? expected.papers : expected;
  await expect.poll(async () => words(await papersIn(gleaner))).toEqual(words(papers));
  await expect.poll(async () => (await marksOn(tab)).length).toBe(papers.length);
}

/** What each paper says, in an order that does not depend on where it came from. */
function words(papers: Pick<FoundPaper, 'title' | 'abstract' | 'authors'>[]): string[] {
  return papers.map(({ title, abstract, authors }) => JSON.stringify([title, abstract, authors])).sort();
}
