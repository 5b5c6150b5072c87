import { browser } from 'wxt/browser';
import { type Kept, keepPage, type Unkept, unkeepPage } from '../library/index.ts';
import type { FoundPaper } from '../paper/paper.ts';
import { parseFoundPaper } from '../paper/schema.ts';
import { idsIn } from '../sites/identifiers.ts';
import { siteFor } from '../sites/index.ts';
import { clearStatus, type SavedPage, setStatus, statusOf } from '../status/index.ts';
import { type TextKey, t } from '../words/index.ts';
import type { Told } from './tell-on-page.ts';

/** A tab as far as the reader has opened it to us. */
export interface ShownTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/**
 * Saves the page that a tab shows, whatever site it is on, to keep: as the paper that the page describes, or else by
 * its title and address alone. The reader must have asked for it in this tab (`activeTab`).
 * @returns the paper, and what `unsavePage` takes back; that is nothing where the paper was kept already
 * @throws when the tab shows no web page, or the library cannot be written; then nothing is saved
 */
export async function saveThisPage(tab: ShownTab): Promise<Pick<Kept, 'paper'> & { saved?: SavedPage }> {
  const { id: tabId, url } = tab;
  if (tabId === undefined || !url || !/^https?:/.test(url)) throw new Error(t('badge.noWebPage'));
  const paper = await readTab(tab);
  const pageUrl = url.replace(/#.*/s, '');
  const address = new URL(url);
  const site = siteFor(address)?.name ?? address.hostname;
  const shown = { site, pageUrl, listing: paper.title, papers: [{ paper, position: 0 }] };
  const { kept, edit } = await keepPage(shown, Date.now());
  const [{ paper: record, isNew }] = kept as [Kept];
  const back = edit !== undefined && { saved: { paperId: record.id, isNew, edit } };
  const status = await statusOf(tab);
  const isTold = status && 'found' in status && status.found > 0;
  if (!isTold) await setStatus(tabId, { site, pageUrl, found: 1, fresh: Number(isNew), ...back });
  return { paper: record, ...back };
}

const becameOf: Record<Unkept, TextKey> = { asBefore: 'edits.undone', stays: 'page.stays', gone: 'page.gone' };

/**
 * Takes back that a page was saved: a paper that came by it goes, unless something has become of it since, and one that
 * was there before is where it was.
 * @returns what to tell of that
 * @throws when the library cannot be written; then nothing is changed
 */
export async function unsavePage(tab: ShownTab, { paperId, isNew, edit }: SavedPage): Promise<string> {
  const unkept = await unkeepPage(paperId, isNew, edit);
  const status = await statusOf(tab);
  if (tab.id !== undefined && status && 'saved' in status) await clearStatus(tab.id);
  return t(becameOf[unkept]);
}

/** What to tell of a page that was saved, with the way back where there is one. */
export function toldOf(tab: ShownTab, text: string, saved: SavedPage | undefined): Told {
  return saved ? { text, undo: () => unsavePage(tab, saved) } : { text };
}

/**
 * The paper that a tab shows: what the page says it is, or its title and address where the browser keeps extensions out,
 * as it does from its PDF viewer.
 */
export async function readTab(tab: ShownTab): Promise<FoundPaper> {
  const { id: tabId, url = '', title } = tab;
  const described = tabId === undefined ? undefined : await readPage(tabId);
  return described ?? { title: title?.trim() || url, url, ids: idsIn(url) };
}

async function readPage(tabId: number): Promise<FoundPaper | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/save-page.js'] });
    return parseFoundPaper(injected?.result);
  } catch {
    return undefined;
  }
}
