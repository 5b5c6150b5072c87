import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { papersIn } from '../e2e/library.ts';
import { expect, test } from '../e2e/test.ts';
import { papers } from '../search/corpus/corpus.ts';
import { bundle } from './bench-page.ts';
import type { Exchange } from './export-in-page.ts';
import { heapWhile } from './heap.ts';
import { fillLibrary } from './library-in-browser.ts';
import { type Figure, limit, print } from './table.ts';

declare const exchange: Exchange;

/** `EXPORT_PAPERS=10000 npm run bench -- export` is over sooner. */
const SIZE = Number(process.env.EXPORT_PAPERS ?? 100_000);
const PORTION = 2_000;

test(`${SIZE} papers out, and bad files in`, async ({ chromiumGleaner: gleaner }) => {
  test.setTimeout(3_600_000);
  await fill(gleaner);
  await gleaner.openOwn('library.html#q=id%3Anone');
  const page = gleaner.context.pages().at(-1) as Page;
  await page.evaluate(await bundle(path.join(import.meta.dirname, 'export-in-page.ts')));
  const session = await gleaner.context.newCDPSession(page);
  const figures: Figure[] = [];
  for (const id of await page.evaluate(() => exchange.names)) {
    const most = id === 'obsidian' ? Math.min(SIZE, 60_000) : SIZE;
    const { ours, peer, megabytes } = await page.evaluate(([id, most]) => exchange.writing(id, most), [
      id,
      most,
    ] as const);
    const what = `write ${megabytes.toFixed(0)} MB of ${id}, a MB, against JSON.stringify of the same rows, a MB`;
    const times = { ours: `${ours.toFixed(1)} ms`, peer: `${peer.toFixed(1)} ms` };
    figures.push({ what, ...times, value: ours / peer, atMost: 2, unit: '×' });
  }
  for (const id of ['bibtex', 'jsonl']) {
    const [run, heap] = await heapWhile(session, () => page.evaluate((id) => exchange.exporting(id), id));
    const what = `memory while ${run.papers} papers go from the library to ${id}: ${run.seconds.toFixed(1)} s, ${run.megabytes.toFixed(0)} MB`;
    figures.push(limit(what, heap, 300, 'MB'));
  }
  figures.push(...(await refusals(page, session)));
  print(figures);
});

async function refusals(page: Page, session: Parameters<typeof heapWhile>[0]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of (await page.evaluate(() => exchange.refusing())) as string[]) {
    const [time, heap] = await heapWhile(session, () => page.evaluate((name) => exchange.refusing(name), name));
    figures.push(limit(`refuse or report ${name}`, time as number, 2_000, 'ms'), limit('… memory', heap, 300, 'MB'));
  }
  return figures;
}

async function fill(gleaner: ChromiumBrowser): Promise<void> {
  const popup = await gleaner.openOwn('popup.html');
  await expect.poll(() => papersIn(gleaner)).toEqual([]);
  const library = papers(SIZE);
  for (let at = 0; at < SIZE; at += PORTION) {
    await gleaner.backstage.evaluate(fillLibrary, { papers: library.slice(at, at + PORTION), total: SIZE });
  }
  await popup.close();
}
