import { browser } from 'wxt/browser';
import { captureSettings } from '../settings/index.ts';
import { type PageStatus, statusOf } from '../status/index.ts';
import { maySeeSites } from './site-permission.ts';

/** How a page fared that was captured by itself, or saved by hand; or at the reader's word, though its site is paused. */
export type ReadPage = PageStatus & { byHand?: true; paused?: PausedPage['paused'] };

/** A page whose papers are left alone, because the reader wants it so: on this site, or everywhere. */
export interface PausedPage {
  site: string;
  paused: 'here' | 'everywhere';
}

/** A page of a site that has not been read: the reader is to say so first, or Gleaner came after it. */
export interface UnreadPage {
  site: string;
  isUnread: true;
}

/** A page that the browser keeps from Gleaner until the reader allows it. */
export interface LockedPage {
  site: string;
  locked: true;
}

/** A web page that is no listing, and that can be saved as it is. */
export interface OtherPage {
  tab: { id: number; url: string; title?: string | undefined };
}

export type PageOfTab = ReadPage | PausedPage | UnreadPage | LockedPage | OtherPage;

/** How the page in the active tab of this window stands; `undefined` when there is nothing to say of it. */
export async function pageStatus(): Promise<PageOfTab | undefined> {
  const tab = await activeTab();
  const { id, url, title } = tab ?? {};
  if (!tab || id === undefined || !url || !/^https?:/.test(url)) return undefined;
  const site = await readSite(url);
  const status = await statusOf(tab);
  if (!site) return status ? { ...status, byHand: true } : { tab: { id, url, title } };
  const isRead = status && ('problem' in status || status.found > 0);
  const why = await whyUnread(site);
  if (isRead) return why && 'paused' in why ? { ...status, paused: why.paused } : status;
  return why ?? status ?? { site, isUnread: true };
}

/**
 * Has the page in the active tab read at the reader's word, whatever the settings say.
 * @throws when Gleaner is not in that page: it was loaded before Gleaner was, and has to be loaded again
 */
export async function readPageNow(): Promise<void> {
  const [tab, { sendMessage }] = await Promise.all([activeTab(), import('../messages/protocol.ts')]);
  await sendMessage('readNow', undefined, tab?.id);
}

/** The tab that the reader looks at, in this window. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Why the pages of a site are not read by themselves, if they are not. */
async function whyUnread(site: string): Promise<PausedPage | LockedPage | UnreadPage | undefined> {
  const { capture, declinedSites, mode } = await captureSettings();
  if (!capture) return { site, paused: 'everywhere' };
  if (declinedSites.includes(site)) return { site, paused: 'here' };
  if (!(await maySeeSites())) return { site, locked: true };
  return mode === 'click' ? { site, isUnread: true } : undefined;
}

/** The name of the site that reads this address, as far as it is allowed to. */
async function readSite(url: string): Promise<string | undefined> {
  // On its own: a popup shows its papers without it.
  const { siteFor } = await import('../sites/index.ts');
  const site = siteFor(new URL(url));
  const isRead = site && (!site.optional || (await browser.permissions.contains({ origins: [url] })));
  return isRead ? site.name : undefined;
}
