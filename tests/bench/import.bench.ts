import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ChromiumBrowser, launchChromium } from '../e2e/chromium.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import type { GleanerBrowser } from '../e2e/gleaner.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { expect, test } from '../e2e/test.ts';
import { type Figure, limit, print } from './table.ts';
import { longestOwnTask } from './task-times.ts';

declare global {
  /**
   * The longest the page has not answered, in milliseconds: the longest task that the browser tells of, the longest time
   * between two frames, and the longest that a timer came late.
   */
  var stalls: { task: number | undefined; frames: number; late: number; since: number };
  var bibliography: File;
}

const ENTRIES = 10_000;

test(`${ENTRIES} entries of BibTeX`, async () => {
  test.setTimeout(1_200_000);
  const figures: Figure[] = [];
  for (const [name, launch] of Object.entries({ Chromium: launchChromium, Firefox: launchFirefox })) {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
    const gleaner = await launch(profile);
    try {
      figures.push(...(await importing(gleaner, name)));
    } finally {
      await gleaner.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
  print(figures);
});

async function importing(gleaner: GleanerBrowser, browser: string): Promise<Figure[]> {
  const library = await LibraryPage.open(gleaner);
  const { tab } = library;
  await tab.evaluate(watch);
  await tab.evaluate(makeFile, ENTRIES);
  const where = (what: string) => `${browser}, ${ENTRIES} entries, ${what}`;
  const rest = await stalled(library, where('at rest'), () => new Promise((resume) => setTimeout(resume, 3_000)));
  const importAll = async () => [
    ...(await stalled(library, where('while they are read'), async () => {
      await tab.evaluate(drop);
      await shown(library, '10,000 papers are new');
    })),
    ...(await stalled(library, where('while they are imported'), async () => {
      await tab.click('button', 'Import 10,000 papers');
      await shown(library, 'Imported');
    })),
  ];
  if (!('context' in gleaner)) return [...rest, ...(await importAll())];
  const { context } = gleaner as ChromiumBrowser;
  const session = await context.newCDPSession(context.pages().at(-1) as Page);
  let figures: Figure[] = [];
  const own = await longestOwnTask(session, async () => {
    figures = await importAll();
  });
  return [
    ...rest,
    ...figures,
    limit(`longest task, its own time: ${where('from the file to the library')}`, own, 50, 'ms'),
  ];
}

function shown({ tab }: LibraryPage, text: string): Promise<void> {
  const isThere = () => tab.evaluate((text) => document.body.textContent?.includes(text) ?? false, text);
  return expect.poll(isThere, { timeout: 300_000, intervals: [250] }).toBe(true);
}

async function stalled({ tab }: LibraryPage, what: string, work: () => Promise<unknown>): Promise<Figure[]> {
  await tab.evaluate(
    () =>
      void Object.assign(stalls, {
        task: stalls.task === undefined ? undefined : 0,
        frames: 0,
        late: 0,
        since: performance.now(),
      }),
  );
  await work();
  const { task, frames, late, since } = await tab.evaluate(() => ({
    ...stalls,
    since: performance.now() - stalls.since,
  }));
  const where = `${what} (${(since / 1_000).toFixed(1)} s)`;
  // Firefox tells of no tasks.
  const tasks = task === undefined ? [] : [limit(`longest task over 50 ms (0: none): ${where}`, task, 50, 'ms')];
  return [
    ...tasks,
    limit(`longest time between two frames: ${where}`, frames, 66, 'ms'),
    limit(`longest that a timer came late: ${where}`, late, 50, 'ms'),
  ];
}

/** Runs in the browser. */
function watch(): void {
  globalThis.stalls = { task: undefined, frames: 0, late: 0, since: performance.now() };
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    stalls.task = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) stalls.task = Math.max(stalls.task ?? 0, duration);
    }).observe({ type: 'longtask' });
  }
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    stalls.frames = Math.max(stalls.frames, now - last);
    last = now;
    requestAnimationFrame(frame);
  });
  // Frames wait for the screen too, timers for the page alone; the browser lets them come every four milliseconds.
  const often = 4;
  let due = performance.now() + often;
  setTimeout(function beat() {
    const now = performance.now();
    stalls.late = Math.max(stalls.late, now - due);
    due = now + often;
    setTimeout(beat, often);
  }, often);
}

/** Runs in the browser: entries as reference managers write them. */
function makeFile(count: number): void {
  const abstract = 'We measure what happens when a text is about as long as abstracts are. '.repeat(18);
  const entry = (number: number) => `@article{example${number},
  title = {An invented study of {its} own number, which is ${number}},
  author = {Example, Ada and Sample, Bo and {\\'E}tude, Cy},
  year = {2025}, month = jul, journal = {Journal of Examples},
  doi = {10.1000/example.${number}},
  abstract = {${abstract}},
  keywords = {examples, numbers}
}
`;
  globalThis.bibliography = new File(
    Array.from({ length: count }, (_, number) => entry(number)),
    'examples.bib',
  );
}

/** Runs in the browser. */
function drop(): void {
  const data = new DataTransfer();
  data.items.add(bibliography);
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
}
