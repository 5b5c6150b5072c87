import { browser } from 'wxt/browser';
import type { ShownPaper } from '../messages/protocol.ts';
import type { PaperId } from '../paper/paper.ts';

/** The papers that the page in a tab has shown so far. */
export interface ShownInTab {
  pageUrl: string;
  ids: PaperId[];
}

const KEY = 'papers on tab ';

/** Remembers, as long as the browser runs, that a page has shown these papers. @param isFirst the page has just begun */
export async function noteShown(tabId: number, { pageUrl, ids }: ShownInTab, isFirst: boolean): Promise<void> {
  const before = isFirst ? undefined : await shownIn(tabId);
  const known = before?.pageUrl === pageUrl ? before.ids : [];
  await browser.storage.session.set({ [KEY + tabId]: { pageUrl, ids: [...new Set([...known, ...ids])] } });
}

/** @throws when the page in this tab has not shown that paper */
export async function mustHaveShown(tabId: number, { paperId, pageUrl }: ShownPaper): Promise<void> {
  const shown = await shownIn(tabId);
  if (shown?.pageUrl === pageUrl && shown.ids.includes(paperId)) return;
  throw new Error('A message was refused: this page has not shown that paper.');
}

/** Which tab shows which papers. */
export async function shownInTabs(): Promise<Map<number, ShownInTab>> {
  const rows = Object.entries(await browser.storage.session.get()).filter(([key]) => key.startsWith(KEY));
  return new Map(rows.map(([key, shown]) => [Number(key.slice(KEY.length)), shown as ShownInTab]));
}

/** Forgets a tab that was closed. */
export async function forgetShown(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY + tabId);
}

async function shownIn(tabId: number): Promise<ShownInTab | undefined> {
  return (await browser.storage.session.get(KEY + tabId))[KEY + tabId] as ShownInTab | undefined;
}
