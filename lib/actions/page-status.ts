import { browser } from 'wxt/browser';
import { captureSettings } from '../settings/index.ts';
import { type PageStatus, statusOf } from '../status/index.ts';

/** How a page fared that was captured by itself, or saved by hand. */
export type ReadPage = PageStatus & { byHand?: true };

/** A page whose papers are left alone, because the reader wants it so: on this site, or everywhere. */
export interface PausedPage {
  site: string;
  paused: 'here' | 'everywhere';
}

/** A web page that is no listing, and that can be saved as it is. */
export interface OtherPage {
  tab: { id: number; url: string; title?: string | undefined };
}

/** How the page in the active tab of this window stands; `undefined` when there is nothing to say of it. */
export async function pageStatus(): Promise<ReadPage | PausedPage | OtherPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url, title } = tab ?? {};
  if (!tab || id === undefined || !url || !/^https?:/.test(url)) return undefined;
  const site = await readSite(url);
  if (!site) {
    const saved = await statusOf(tab);
    return saved ? { ...saved, byHand: true } : { tab: { id, url, title } };
  }
  const { capture, declinedSites } = await captureSettings();
  if (!capture) return { site, paused: 'everywhere' };
  return declinedSites.includes(site) ? { site, paused: 'here' } : statusOf(tab);
}

/** The name of the site that reads this address, as far as it is allowed to. */
async function readSite(url: string): Promise<string | undefined> {
  // On its own: a popup shows its papers without it.
  const { siteFor } = await import('../sites/index.ts');
  const site = siteFor(new URL(url));
  const isRead = site && (!site.optional || (await browser.permissions.contains({ origins: [url] })));
  return isRead ? site.name : undefined;
}
