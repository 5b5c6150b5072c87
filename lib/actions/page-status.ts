import { browser } from 'wxt/browser';
import { type PageStatus, statusOf } from '../status/index.ts';

export type { PageStatus };

/** How the page in the active tab of this window fared; `undefined` when it is no page that Gleaner reads. */
export async function pageStatus(): Promise<PageStatus | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && statusOf(tab);
}
