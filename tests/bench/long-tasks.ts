import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { type Listing, numbers } from './listing-pages.ts';

declare global {
  /** The longest task of the page so far, in milliseconds. What takes less than 50 the browser does not tell: 0. */
  var longest: number;
}

/**
 * The longest task in a page that shows fifty lists one after the other and then two thousand rows, fifty at a time.
 * @param address where the page is: on the site, or elsewhere to see it without Gleaner
 * @param isMarked whether Gleaner is waited for after each step
 */
export async function longestTask(gleaner: ChromiumBrowser, listing: Listing, isMarked: boolean): Promise<number> {
  const addressOf = (list: number) => (isMarked ? listing.addressOf(list) : `https://example.org/${list}`);
  gleaner.serve(addressOf(0), listing.page(numbers(0, 50)));
  const page = await gleaner.context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(addressOf(0));
  await settled(page, isMarked ? 50 : 0);
  for (const list of numbers(1, 50)) {
    await change(page, listing, { address: addressOf(list), html: rows(listing, list * 50) });
    await settled(page, isMarked ? 50 : 0);
  }
  for (const portion of numbers(1, 40)) {
    await change(page, listing, { html: rows(listing, (50 + portion) * 50) });
    await settled(page, isMarked ? (1 + portion) * 50 : 0);
  }
  const longest = await page.evaluate(() => globalThis.longest);
  await page.close();
  return longest;
}

function rows(listing: Listing, first: number): string {
  return numbers(first, 50).map(listing.row).join('\n');
}

/** Other rows at another address, or more rows. */
function change(page: Page, { rows }: Listing, more: { address?: string; html: string }): Promise<void> {
  return page.evaluate(
    ({ rows, address, html }) => {
      const list = document.querySelector(rows) as Element;
      if (address) history.pushState({}, '', address);
      if (address) list.innerHTML = html;
      else list.insertAdjacentHTML('beforeend', html);
    },
    { rows, ...more },
  );
}

/** Waits for so many marks and for the browser to be idle. */
async function settled(page: Page, marks: number): Promise<void> {
  await page.waitForFunction((marks) => document.querySelectorAll('gleaner-mark[data-state]').length === marks, marks);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function watchTasks(): void {
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}
