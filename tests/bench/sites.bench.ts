import type { Page } from '@playwright/test';
import { test } from '../e2e/test.ts';
import { openBench, rounds } from './bench-page.ts';
import type { Bench } from './in-page.ts';
import { longestFixtures, realPages, type SitePage } from './site-pages.ts';
import { type Figure, limit, print, ratio } from './table.ts';

declare const bench: Bench;

const ROUNDS = 10;
const LONG = 5_000_000;

test('sites', async ({ chromiumGleaner: gleaner }) => {
  const page = await openBench(gleaner);
  const figures: Figure[] = [];
  for (const each of [...realPages(), ...longestFixtures()]) figures.push(await reading(page, each));
  figures.push(...(await readingLong(page, longestFixtures())));
  print(figures);
});

async function reading(page: Page, { name, address, html }: SitePage): Promise<Figure> {
  const runs = await rounds(ROUNDS, () =>
    page.evaluate(([address, html]) => bench.reading(address, html), [address, html] as const),
  );
  // Some milliseconds are soon disturbed by what else the machine does: the fastest round counts.
  const fastest = (what: 'ours' | 'bare') => [Math.min(...runs.map((run) => run[what]))];
  return ratio(`${name}, ${runs[0]?.papers} papers`, fastest('ours'), fastest('bare'), 2);
}

/** The slowest of these pages when it is 5 MB long, in either way. */
async function readingLong(page: Page, pages: SitePage[]): Promise<Figure[]> {
  const times: { name: string; rows: number; title: number }[] = [];
  for (const { name, address, html } of pages) {
    const runs = await rounds(2, () =>
      page.evaluate((asked) => bench.readingLong(...asked), [address, html, LONG] as [string, string, number]),
    );
    const fastest = (what: 'rows' | 'title') => Math.min(...runs.map((run) => run[what]));
    times.push({ name, rows: fastest('rows'), title: fastest('title') });
  }
  return (['rows', 'title'] as const).map((what) => {
    const slowest = times.reduce((a, b) => (b[what] > a[what] ? b : a));
    return limit(`5 MB of ${what}, slowest: ${slowest.name}`, slowest[what], 200, 'ms');
  });
}
