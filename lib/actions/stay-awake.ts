import { browser } from 'wxt/browser';
import { openDatabase } from '../library/index.ts';

/** Milliseconds; browsers end a background that has asked them nothing for 30 s. */
const OFTEN = 250;

/** Milliseconds. Ten thousand papers take about three seconds; what takes this long may never end. */
const LONGEST = 5 * 60_000;

/**
 * Keeps the background from being ended before the library is open: an earlier version of it takes a while to be brought
 * up to date. All of that would be undone, and Firefox lets no one else begin until it has collected what is left of the
 * background, about ten seconds later. An old page may hold the library for longer than `LONGEST`.
 */
export function stayAwakeToOpen(): Promise<void> {
  // Whoever needs the library says why it cannot be opened.
  return stayAwake(openDatabase());
}

/**
 * For what nobody waits for and may take longer than an idle background lives, as to back up a large library does. What
 * goes wrong is only written down.
 * @returns what a listener gives back to its event; Firefox waits a while for that
 */
export function untilDone(work: Promise<unknown>): Promise<void> {
  work.catch(console.warn);
  return stayAwake(work);
}

/** Keeps the background from being ended before this is over, or `LONGEST`: work on the library alone does not count with the browser. */
export async function stayAwake(work: Promise<unknown>): Promise<void> {
  let left = LONGEST / OFTEN;
  const timer = setInterval(() => {
    if (left > 0) void browser.runtime.getPlatformInfo();
    else clearInterval(timer);
    left -= 1;
  }, OFTEN);
  await work.catch(() => {});
  clearInterval(timer);
}
