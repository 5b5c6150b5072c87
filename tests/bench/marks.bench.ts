import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { WINDOW } from '../e2e/gleaner.ts';
import { test } from '../e2e/test.ts';
import { arxiv, dblp, huggingFace, type Listing, numbers } from './listing-pages.ts';
import { type Figure, limit, median, print } from './table.ts';
import { tasksBetween, traced } from './task-times.ts';

declare global {
  var shifts: number;
}

const ROWS = 500;
const ROUNDS = 5;

test(`the marks of ${ROWS} rows`, async ({ chromiumGleaner: gleaner }) => {
  test.setTimeout(300_000);
  const figures: Figure[] = [];
  for (const listing of [huggingFace, arxiv, dblp]) figures.push(...(await marking(gleaner, listing)));
  print(figures);
});

/** From the reply of the background, with which the task begins that marks the first rows, until all are on the screen. */
async function marking(gleaner: ChromiumBrowser, listing: Listing): Promise<Figure[]> {
  const runs: Run[] = [];
  for (const round of numbers(0, ROUNDS)) runs.push(await open(gleaner, listing, round));
  const of = `${ROWS} rows of ${listing.name}`;
  return [
    limit(`mark ${of} after the reply, its own time`, median(runs.map(({ own }) => own)), 100, 'ms'),
    limit(`the longest task of that`, Math.max(...runs.map(({ longest }) => longest)), 50, 'ms'),
    limit(
      `moves of anything on the page as ${of} are marked`,
      Math.max(...runs.map(({ shifts }) => shifts)),
      0,
      'moves',
    ),
  ];
}

interface Run {
  own: number;
  longest: number;
  shifts: number;
}

async function open({ context }: ChromiumBrowser, listing: Listing, round: number): Promise<Run> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.addInitScript(watchMarks, ROWS);
  const body = listing.page(numbers(round * ROWS, ROWS));
  await page.route(listing.addressOf(round), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const session = await context.newCDPSession(page);
  const trace = await traced(session, async () => {
    await page.goto(listing.addressOf(round));
    await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  });
  const shifts = await page.evaluate(() => globalThis.shifts);
  await page.close();
  const times = tasksBetween(trace, 'begun', 'shown')[0]?.map(({ own }) => own) ?? [Number.NaN];
  return { own: times.reduce((sum, own) => sum + own, 0), longest: Math.max(...times), shifts };
}

/** Runs in the browser: says when the first rows are marked and when all have been painted, and counts what moves meanwhile. */
function watchMarks(rows: number): void {
  globalThis.shifts = 0;
  const marks = document.getElementsByTagName('gleaner-mark');
  let hasBegun = false;
  const painted = new MutationObserver(() => {
    if (marks.length > 0 && !hasBegun) {
      hasBegun = true;
      performance.mark('begun');
      new PerformanceObserver((list) => {
        globalThis.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
    }
    if (marks.length < rows) return;
    painted.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
  });
  painted.observe(document, { childList: true, subtree: true });
}
