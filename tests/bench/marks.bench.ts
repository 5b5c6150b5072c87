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
  // No paper is on two sites' lists: it would not be new on the second.
  for (const [at, listing] of [huggingFace, arxiv, dblp].entries()) {
    figures.push(...(await marking(gleaner, listing, at * ROUNDS)));
  }
  print(figures);
});

/**
 * From the reply of the background, with which the task begins that marks the first rows, until all are on the screen: of
 * papers that are new, and of the same once they have been seen. Before that, marks get ready that cannot be seen.
 * @param first the number of its first list
 */
async function marking(gleaner: ChromiumBrowser, listing: Listing, first: number): Promise<Figure[]> {
  const fresh: Run[] = [];
  const seen: Run[] = [];
  for (const list of numbers(first, ROUNDS)) {
    fresh.push(await open(gleaner, listing, list));
    seen.push(await open(gleaner, listing, list));
  }
  const of = `${ROWS} rows of ${listing.name}`;
  const all = [...fresh, ...seen];
  const most = (figure: (run: Run) => number) => Math.max(...all.map(figure));
  return [
    limit(`mark ${of} after the reply, its own time`, median(fresh.map(({ own }) => own)), 100, 'ms'),
    limit('the same, all seen before', median(seen.map(({ own }) => own)), 100, 'ms'),
    limit(
      'the longest task of that',
      most(({ longest }) => longest),
      50,
      'ms',
    ),
    limit(
      'the longest task while they get ready',
      most(({ ready }) => ready),
      50,
      'ms',
    ),
    limit(
      `moves of anything on the page as ${of} are marked`,
      most(({ shifts }) => shifts),
      0,
      'moves',
    ),
  ];
}

interface Run {
  own: number;
  longest: number;
  /** The longest task from the first mark that got ready until the first that said something. */
  ready: number;
  shifts: number;
}

async function open({ context }: ChromiumBrowser, listing: Listing, list: number): Promise<Run> {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.addInitScript(watchMarks, ROWS);
  const body = listing.page(numbers(list * ROWS, ROWS));
  await page.route(listing.addressOf(list), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const session = await context.newCDPSession(page);
  const trace = await traced(session, async () => {
    await page.goto(listing.addressOf(list));
    await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  });
  const shifts = await page.evaluate(() => globalThis.shifts);
  await page.close();
  const times = (from: string, to: string) => tasksBetween(trace, from, to)[0]?.map(({ own }) => own) ?? [Number.NaN];
  const marked = times('begun', 'shown');
  return {
    own: marked.reduce((sum, own) => sum + own, 0),
    longest: Math.max(...marked),
    ready: Math.max(...times('ready', 'begun')),
    shifts,
  };
}

/**
 * Runs in the browser: says when the first marks get ready, which cannot be seen yet, when the first rows are marked, and
 * when all have been painted, and counts what moves meanwhile.
 */
function watchMarks(rows: number): void {
  globalThis.shifts = 0;
  const ready = document.getElementsByTagName('gleaner-mark');
  const marked = () => document.querySelectorAll('gleaner-mark[data-state]').length;
  const said = new Set<string>();
  const sayOnce = (name: string) => said.has(name) || (said.add(name) && performance.mark(name));
  const painted = new MutationObserver(() => {
    if (ready.length > 0 && said.size === 0) {
      sayOnce('ready');
      new PerformanceObserver((list) => {
        globalThis.shifts += list.getEntries().length;
      }).observe({ type: 'layout-shift' });
    }
    if (marked() > 0) sayOnce('begun');
    if (marked() < rows) return;
    painted.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('shown')));
  });
  painted.observe(document, { childList: true, subtree: true, attributeFilter: ['data-state'] });
}
