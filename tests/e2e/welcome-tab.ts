import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Tab } from './gleaner.ts';

declare const chrome: typeof browser;

/**
 * Waits for the page that an installation opens, and closes it: it would come in front of another page at any moment.
 * @param backstage a page of the extension
 */
export async function closeWelcome(backstage: Tab): Promise<void> {
  await expect.poll(() => backstage.evaluate(closed), { message: 'The welcome is opened', intervals: [50] }).toBe(true);
}

/** Runs in the browser. @returns whether there was such a page */
async function closed(): Promise<boolean> {
  const tabs = await chrome.tabs.query({});
  const welcome = tabs.find(({ url }) => url === chrome.runtime.getURL('/welcome.html' as '/popup.html'));
  if (welcome?.id === undefined) return false;
  await chrome.tabs.remove(welcome.id);
  return true;
}
