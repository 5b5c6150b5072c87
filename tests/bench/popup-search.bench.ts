import type { SearchablePaper } from '../../lib/search/index.ts';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import type { Tab } from '../e2e/gleaner.ts';
import { test } from '../e2e/test.ts';
import { papers } from '../search/corpus/corpus.ts';
import { queries } from '../search/corpus/queries.ts';
import { fillLibrary, isIndexed } from './library-in-browser.ts';

declare global {
  var firstPaint: Promise<number>;
  var keystrokes: (text: string) => Promise<number[]>;
}

const ROUNDS = 9;
const sizes = (process.env.SIZES ?? '10000,100000').split(',').map(Number);

for (const size of sizes) {
  test(`the popup finds its first results among ${size} papers`, async ({ chromiumGleaner: gleaner }) => {
    test.setTimeout(20 * 60_000);
    const library = papers(size);
    const asked = queries(library).filter(({ text, wanted }) => text.length > 8 && wanted.size > 0);
    const start = Date.now();
    for (let at = 0; at < size; at += 2_000) {
      await gleaner.backstage.evaluate(fillLibrary, { papers: library.slice(at, at + 2_000), total: size });
    }
    console.log(`filled in ${Date.now() - start} ms`);
    await indexed(gleaner);
    console.log(`indexed after ${Date.now() - start} ms`);
    const bare = await median(ROUNDS, () => opening(gleaner, 'manifest.json', undefined));
    const newest = await median(ROUNDS, () => opening(gleaner, 'popup.html', undefined));
    const found = await median(ROUNDS, (round) => opening(gleaner, 'popup.html', asked[round]?.text));
    console.log({ size, bare, newest, found });
  });
}

async function indexed(gleaner: ChromiumBrowser): Promise<void> {
  const popup = await gleaner.openOwn('popup.html');
  await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  await popup.close();
  while (!(await gleaner.backstage.evaluate(isIndexed))) await new Promise((resolve) => setTimeout(resolve, 500));
}

async function median(rounds: number, measure: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds + 2; round++) times.push(await measure(round));
  return times.slice(2).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}

let current: string | undefined;
const prepared = new WeakSet<ChromiumBrowser>();

async function opening(gleaner: ChromiumBrowser, file: string, text: string | undefined): Promise<number> {
  if (!prepared.has(gleaner)) await gleaner.context.addInitScript(watch);
  prepared.add(gleaner);
  current = text;
  const tab: Tab = await gleaner.openOwn(`${file}${current ? `#${encodeURIComponent(current)}` : ''}`);
  const time = await tab.evaluate(() => firstPaint);
  await tab.close();
  return time;
}

/** Runs in each page from its start: types what stands behind the `#`, and notes the first frame with an answer to it. */
function watch(): void {
  const wanted = decodeURIComponent(location.hash.slice(1));
  let isTyped = wanted === '';
  globalThis.firstPaint = new Promise((resolve) => {
    const done = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    const look = () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!isTyped && field) {
        isTyped = true;
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
        set?.call(field, wanted);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const isThere = wanted
        ? document.querySelector('[data-paper-id] mark')
        : (document.querySelector('[data-paper-id]') ?? (location.pathname.endsWith('json') && document.body));
      if (isTyped && isThere) done();
      else requestAnimationFrame(look);
    };
    look();
  });
}

export type { SearchablePaper };
