import path from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { papersIn } from '../e2e/library.ts';
import { Options } from '../e2e/options.ts';
import { expect, test } from '../e2e/test.ts';
import { papers } from '../search/corpus/corpus.ts';
import { bundle } from './bench-page.ts';
import type { Exchange } from './export-in-page.ts';
import { heapWhile } from './heap.ts';
import { fillLibrary } from './library-in-browser.ts';
import { type Figure, limit, print } from './table.ts';

declare const exchange: Exchange;
declare const heard: { text: string; at: number }[];
declare const asked: number;

/** `EXPORT_PAPERS=10000 npm run bench -- export` is over sooner. */
const SIZE = Number(process.env.EXPORT_PAPERS ?? 100_000);
const PORTION = 2_000;

test(`${SIZE} papers out, and bad files in`, async ({ chromiumGleaner: gleaner }) => {
  test.setTimeout(3_600_000);
  await fill(gleaner);
  // A page that does not ask for the index, whose making would be measured too.
  await gleaner.openOwn('options.html');
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
  figures.push(...(await byHand(gleaner)), ...(await refusals(page, session)));
  print(figures);
});

/** The whole library exported from the options page, by its buttons. */
async function byHand(gleaner: ChromiumBrowser): Promise<Figure[]> {
  await Options.open(gleaner);
  const page = gleaner.context.pages().at(-1) as Page;
  const session = await gleaner.context.newCDPSession(page);
  await page.evaluate(listen);
  const figures: Figure[] = [];
  for (const format of ['BibTeX', 'Gleaner (JSONL)']) {
    await page.getByLabel('Format', { exact: true }).selectOption(format);
    const [{ first, last, times }, heap] = await heapWhile(session, () => exported(page));
    const told = `told ${times} times how far, first after ${first.toFixed(1)} s, done after ${last.toFixed(1)} s`;
    figures.push(limit(`memory while a reader exports ${SIZE} papers as ${format}: ${told}`, heap, 300, 'MB'));
  }
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const start = performance.now();
  await page.getByText('Cancelled. No file was written.').waitFor();
  return [...figures, limit(`call an export of ${SIZE} papers off`, performance.now() - start, 500, 'ms')];
}

async function exported(page: Page): Promise<{ first: number; last: number; times: number }> {
  await page.evaluate(() => void Object.assign(globalThis, { heard: [], asked: performance.now() }));
  await page.getByRole('button', { name: 'Export everything' }).click();
  await page.waitForFunction(() => heard.some(({ text }) => text.includes('Exported to')), undefined, { timeout: 0 });
  return page.evaluate(() => {
    const told = heard.filter(({ text }) => text.includes('Exporting'));
    const seconds = (at: number | undefined) => ((at ?? Number.NaN) - asked) / 1_000;
    return { first: seconds(told[0]?.at), last: seconds(heard.at(-1)?.at), times: told.length };
  });
}

/** Runs in the browser: notes what the page tells its reader. */
function listen(): void {
  Object.assign(globalThis, { heard: [], asked: 0 });
  new MutationObserver(() => {
    const places = [...document.querySelectorAll('[role="status"]')];
    const text = places.map(({ textContent }) => textContent).join(' ');
    if (text && text !== heard.at(-1)?.text) heard.push({ text, at: performance.now() });
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

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
  await popup.close();
  const library = papers(SIZE);
  for (let at = 0; at < SIZE; at += PORTION) {
    await gleaner.backstage.evaluate(fillLibrary, { papers: library.slice(at, at + PORTION), total: SIZE });
  }
}
