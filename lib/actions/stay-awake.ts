import { browser } from 'wxt/browser';
import { openDatabase } from '../library/index.ts';

/** Milliseconds; browsers end a background that has asked them nothing for 30 s. */
const OFTEN = 250;

/**
 * Keeps the background from being ended before the library is open: work on the library alone does not count with the
 * browser, and an earlier version of it takes a while to be brought up to date. All of that would be undone, and Firefox
 * lets no one else begin until it has collected what is left of the background, about ten seconds later.
 */
export async function stayAwakeToOpen(): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), OFTEN);
  // Whoever needs the library says why it cannot be opened.
  await openDatabase().catch(() => {});
  clearInterval(timer);
}
