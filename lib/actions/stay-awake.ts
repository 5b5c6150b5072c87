import { browser } from 'wxt/browser';
import { openDatabase } from '../library/index.ts';

/** Milliseconds; browsers end a background that has asked them nothing for 30 s. */
const OFTEN = 250;

/** Milliseconds. Ten thousand papers take about three seconds; what keeps a library shut for this long may never end. */
const LONGEST = 5 * 60_000;

/**
 * Keeps the background from being ended before the library is open: work on the library alone does not count with the
 * browser, and an earlier version of it takes a while to be brought up to date. All of that would be undone, and Firefox
 * lets no one else begin until it has collected what is left of the background, about ten seconds later. Where the library
 * does not come to be open, as while an old page holds it, the background may be ended after `LONGEST`.
 */
export async function stayAwakeToOpen(): Promise<void> {
  let left = LONGEST / OFTEN;
  const timer = setInterval(() => {
    if (left > 0) void browser.runtime.getPlatformInfo();
    else clearInterval(timer);
    left -= 1;
  }, OFTEN);
  // Whoever needs the library says why it cannot be opened.
  await openDatabase().catch(() => {});
  clearInterval(timer);
}
