import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { test } from '../e2e/test.ts';
import { openBench, rounds } from './bench-page.ts';
import type { Bench } from './in-page.ts';
import { arxiv, dblp, huggingFace, type Listing, numbers } from './listing-pages.ts';
import { longestTask } from './long-tasks.ts';
import { openings } from './popup-openings.ts';
import { type Figure, limit, print, ratio } from './table.ts';

declare const bench: Bench;

const ROUNDS = 15;
const ENTRIES = 385;
const scripts = path.resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts');

test('figures', async ({ chromiumGleaner: gleaner }) => {
  const page = await openBench(gleaner);
  print([
    await reading(page, huggingFace),
    await reading(page, arxiv),
    ...(await saving(page)),
    largestScript(),
    await scrolling(gleaner, huggingFace),
    await scrolling(gleaner, arxiv),
    await scrolling(gleaner, dblp),
    await popup(gleaner),
  ]);
});

async function reading(page: Page, listing: Listing): Promise<Figure> {
  const stored = [listing.addressOf(0), listing.page(numbers(0, ENTRIES))] as const;
  const runs = await rounds(ROUNDS, () => page.evaluate(([address, html]) => bench.reading(address, html), stored));
  return ratio(
    `read ${ENTRIES} entries of ${listing.name}, against bare DOM and JSON reads`,
    runs.map(({ ours }) => ours),
    runs.map(({ bare }) => bare),
    2,
  );
}

async function saving(page: Page): Promise<Figure[]> {
  const runs = await rounds(ROUNDS, (round) =>
    page.evaluate(([number, count]) => bench.saving(number, count), [round, ENTRIES] as const),
  );
  const of = (name: 'ours' | 'bare' | 'barePapers') => runs.map((run) => run[name]);
  const what = `save a page of ${ENTRIES} new papers, against bare Dexie bulkPuts of the same`;
  return [
    ratio(`${what} papers and sightings`, of('ours'), of('bare'), 1.5),
    ratio(`${what} papers alone`, of('ours'), of('barePapers'), 1.5),
  ];
}

function largestScript(): Figure {
  const sizeOf = (file: string) => gzipSync(readFileSync(path.join(scripts, file)), { level: 9 }).length / 1_000;
  const sizes = readdirSync(scripts).map(sizeOf);
  return limit('largest content script of a page, gzipped', Math.max(...sizes), 25, 'kB');
}

async function scrolling(gleaner: ChromiumBrowser, listing: Listing): Promise<Figure> {
  const bare = await longestTask(gleaner, listing, false);
  const what = `longest task over 50 ms (0: none) in 50 lists and 2,000 rows of ${listing.name}; peer: no Gleaner`;
  return { ...limit(what, await longestTask(gleaner, listing, true), 50, 'ms'), peer: `${bare.toFixed(1)} ms` };
}

async function popup(gleaner: ChromiumBrowser): Promise<Figure> {
  const { empty, full } = await openings(gleaner, 10_000, ROUNDS);
  return ratio('open the popup with 10,000 papers, against an empty one, to the painted list', full, empty, 1.5);
}
