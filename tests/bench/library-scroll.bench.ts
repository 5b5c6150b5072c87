import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { WINDOW } from '../e2e/gleaner.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { expect, test } from '../e2e/test.ts';
import { launchFilled } from './search-library.ts';
import { frames, watchFrames } from './slow-frames.ts';
import { limit, print } from './table.ts';
import { longestOwnTask } from './task-times.ts';

const SIZE = 100_000;
const minutes = 60_000;
/** Turns of the wheel, each of three rows; jumps by key. */
const TURNS = 120;
const JUMPS = ['End', 'Home', 'PageDown', 'PageDown', 'PageUp', 'End', 'Home'];

test(`a scroll over ${SIZE} rows`, async ({ profile }) => {
  test.setTimeout(20 * minutes);
  const { gleaner } = await launchFilled(profile, SIZE);
  const empty = await gleaner.openOwn('manifest.json', WINDOW);
  const rest = await scrolled(gleaner);
  await empty.close();
  const start = performance.now();
  const library = await LibraryPage.open(gleaner);
  const counted = performance.now() - start;
  await expect.poll(() => library.rowsInDocument(), { timeout: 5 * minutes }).toBeGreaterThan(0);
  await settled(library);
  const list = await scrolled(gleaner);
  const what = `a scroll over ${SIZE.toLocaleString('en')} rows`;
  print([
    limit(`until the library has counted its ${SIZE.toLocaleString('en')} papers`, counted, 3_000, 'ms'),
    { ...limit(`longest task of ${what}, its own time; peer: an empty page`, list.own, 50, 'ms'), peer: ms(rest.own) },
    { ...limit(`frames over 50 ms in ${what}; peer: an empty page`, list.slow, 0, 'frames'), peer: `${rest.slow}` },
    { ...limit(`longest frame in ${what}; peer: an empty page`, list.longest, 50, 'ms'), peer: ms(rest.longest) },
    limit(`rows in the document at most, in ${what}`, list.rows, 60, 'rows'),
  ]);
  await gleaner.close();
});

const ms = (value: number) => `${value.toFixed(1)} ms`;

/** What the page that was opened last does while the wheel is turned and keys are pressed. */
async function scrolled({ context }: ChromiumBrowser) {
  const page = context.pages().at(-1) as Page;
  const session = await context.newCDPSession(page);
  let seen = { longest: Number.NaN, slow: Number.NaN, rows: Number.NaN };
  const own = await longestOwnTask(session, async () => {
    // To begin and end a trace keeps the browser busy, which is not of the scroll.
    await page.evaluate(watchFrames);
    await scroll(page);
    seen = await page.evaluate(frames);
  });
  return { own, ...seen };
}

/** Waits until nothing is left to do that comes with opening it. */
async function settled({ tab }: LibraryPage): Promise<void> {
  await tab.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 1_500)));
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
  for (const turn of Array.from({ length: TURNS }, (_, at) => (at < (2 * TURNS) / 3 ? 120 : -120))) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(16);
  }
  await page.evaluate(() => document.querySelector<HTMLElement>('[role="grid"]')?.focus());
  for (const key of JUMPS) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
  }
}
