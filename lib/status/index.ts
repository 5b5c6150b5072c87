import { browser } from 'wxt/browser';
import type { PaperId } from '../paper/paper.ts';
import { t } from '../words/index.ts';
import { GREEN, GREY, RED } from './colours.ts';
import { raisedAlarm } from './raised.ts';

/** How a tab's page fared: how many papers it shows and how many of them were new, or what went wrong, in words. */
export type PageStatus = { site: string; pageUrl: string } & (
  | { found: number; fresh: number; saved?: SavedPage }
  | { problem: string }
);

/** A page that the reader has saved: its paper, whether that came by it, and the edit that kept it. */
export interface SavedPage {
  paperId: PaperId;
  isNew: boolean;
  edit: number;
}

/** Says on the toolbar how a tab's page fared, and remembers it for the popup as long as the browser runs. */
export async function setStatus(tabId: number, status: PageStatus): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: status });
  await show(tabId, status);
}

const nothing: PageStatus = { site: '', pageUrl: '', found: 0, fresh: 0 };

/** Says nothing of a tab's page any more. */
export async function clearStatus(tabId: number): Promise<void> {
  await setStatus(tabId, nothing);
}

/** Says anew how the pages fared of which something was said: an alarm has been raised, or is over. */
export async function showAgain(): Promise<void> {
  const [tabs, stored] = await Promise.all([browser.tabs.query({}), browser.storage.session.get()]);
  const told = tabs.filter(({ id }) => id !== undefined && key(id) in stored);
  await Promise.all(told.map(async (tab) => show(Number(tab.id), (await statusOf(tab)) ?? nothing)));
}

/** An alarm goes before all that there is to say of a page. */
async function show(tabId: number, status: PageStatus): Promise<void> {
  const problem = await raisedAlarm();
  const { text, title, color } = badge(problem ? { ...status, problem } : status);
  await Promise.allSettled([
    // Each fails when the tab was closed meanwhile, which is nobody's problem.
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** How the page that a tab shows right now fared; `undefined` when it is no page that Gleaner reads. */
export async function statusOf(tab: {
  id?: number | undefined;
  url?: string | undefined;
}): Promise<PageStatus | undefined> {
  if (tab.id === undefined || !tab.url) return undefined;
  const stored = await browser.storage.session.get(key(tab.id));
  const status = stored[key(tab.id)] as PageStatus | undefined;
  return status?.pageUrl === withoutFragment(tab.url) ? status : undefined;
}

/** Calls back when it is another story with some tab's page. @returns what ends that */
export function watchStatus(changed: () => void): () => void {
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Forgets a tab that was closed. */
export async function forgetStatus(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId));
}

function key(tabId: number): string {
  return `page on tab ${tabId}`;
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

interface Badge {
  text: string;
  title: string;
  color: string;
}

const silence: Badge = { text: '', title: 'Gleaner', color: GREY };

function badge(status: PageStatus): Badge {
  if ('problem' in status) return { text: '!', title: `Gleaner: ${status.problem}`, color: RED };
  const { found, fresh, site } = status;
  if (found === 0) return silence;
  const text = fresh === 0 ? '✓' : fresh > 99 ? '99+' : String(fresh);
  return { text, title: `Gleaner: ${t('badge.papers', { count: found, site, fresh })}`, color: fresh ? GREEN : GREY };
}
