import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { WINDOW } from '../e2e/gleaner.ts';
import { expect, test } from '../e2e/test.ts';
import { papers } from '../search/corpus/corpus.ts';
import { fillLibrary } from './library-in-browser.ts';
import { limit, print } from './table.ts';
import { longestOwnTask } from './task-times.ts';

declare global {
  /** When the first of the pictures could be seen, and when all of them could; milliseconds from the navigation. */
  var seen: { first: number; all: number };
}

const SIZE = 10_000;
const BATCH = 2_000;
const ROUNDS = 3;

test(`the pictures of ${SIZE} papers`, async ({ chromiumGleaner: gleaner }) => {
  const all = papers(SIZE);
  for (let at = 0; at < SIZE; at += BATCH) {
    await gleaner.backstage.evaluate(fillLibrary, { papers: all.slice(at, at + BATCH), total: SIZE });
  }
  await gleaner.backstage.evaluate(fillSightings);
  await gleaner.context.addInitScript(watchPictures);
  const what = `the pictures of ${SIZE.toLocaleString('en')} papers`;
  for (let round = 0; round < ROUNDS; round++) {
    const { own, first, all } = await drawn(gleaner);
    print([
      limit(`longest task of ${what}, its own time`, own, 50, 'ms'),
      limit(`from the navigation to the first of ${what}`, first, Number.POSITIVE_INFINITY, 'ms'),
      limit(`from the navigation to all of ${what}`, all, Number.POSITIVE_INFINITY, 'ms'),
    ]);
  }
});

async function drawn(gleaner: ChromiumBrowser) {
  const tab = await gleaner.openOwn('manifest.json', WINDOW);
  const page = gleaner.context.pages().at(-1) as Page;
  const session = await gleaner.context.newCDPSession(page);
  const own = await longestOwnTask(session, async () => {
    await page.goto(new URL('library.html#view=pictures', page.url()).href);
    await expect.poll(() => page.evaluate(() => seen.all), { timeout: 60_000 }).toBeGreaterThan(0);
  });
  const times = await page.evaluate(() => seen);
  await tab.close();
  return { own, ...times };
}

/** Runs in the browser: each paper was seen on some of 1,000 days, on one of four sites. */
async function fillSightings(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => resolve(request.result);
  });
  const stores = database.transaction(['papers', 'sightings'], 'readwrite');
  const papers = stores.objectStore('papers').getAllKeys();
  papers.onsuccess = () => {
    for (const [number, paperId] of papers.result.entries()) {
      for (const position of [0, 1, 2].slice(0, 1 + (number % 3))) {
        const at = Date.now() - ((number * 7 + position * 31) % 1_000) * 86_400_000;
        const site = ['arXiv', 'Hugging Face', 'DBLP', 'Semantic Scholar'][(number + position) % 4];
        const where = { site, pageUrl: `https://example.org/${site}`, listing: 'New', position };
        stores.objectStore('sightings').put({ paperId, ...where, at, day: new Date(at).toISOString().slice(0, 10) });
      }
    }
  };
  await new Promise((resolve) => {
    stores.oncomplete = resolve;
  });
  database.close();
}

/** Runs in each page from its start. */
function watchPictures(): void {
  globalThis.seen = { first: 0, all: 0 };
  requestAnimationFrame(function look(now) {
    if (!seen.first && document.querySelector('svg a')) seen.first = now;
    if (document.querySelector('[data-kind="map"] svg')) seen.all = now;
    else requestAnimationFrame(look);
  });
}
