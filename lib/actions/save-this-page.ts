import { browser } from 'wxt/browser';
import { type Kept, keepPage } from '../library/index.ts';
import type { FoundPaper } from '../paper/paper.ts';
import { parseFoundPaper } from '../paper/schema.ts';
import { setStatus } from '../status/index.ts';
import { t } from '../words/index.ts';

/** A tab as far as the reader has opened it to us. */
export interface ShownTab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/**
 * Saves the page that a tab shows, whatever site it is on, to keep: as the paper that the page describes, or else by
 * its title and address alone. The reader must have asked for it in this tab (`activeTab`).
 * @throws when the tab shows no web page, or the library cannot be written; then nothing is saved
 */
export async function saveThisPage(tab: ShownTab): Promise<Kept> {
  const { id: tabId, url } = tab;
  if (tabId === undefined || !url || !/^https?:/.test(url)) throw new Error(t('badge.noWebPage'));
  const paper = (await readTab(tabId)) ?? ownTitle(tab);
  const pageUrl = url.replace(/#.*/s, '');
  const shown = { site: new URL(url).hostname, pageUrl, listing: paper.title, papers: [{ paper, position: 0 }] };
  const [kept] = (await keepPage(shown, Date.now())) as [Kept];
  await setStatus(tabId, { site: shown.site, pageUrl, found: 1, fresh: Number(kept.isNew) });
  return kept;
}

/** What the page says it is; `undefined` where the browser keeps extensions out, as it does from its PDF viewer. */
export async function readTab(tabId: number): Promise<FoundPaper | undefined> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/save-page.js'] });
    return parseFoundPaper(injected?.result);
  } catch {
    return undefined;
  }
}

function ownTitle({ url = '', title }: ShownTab): FoundPaper {
  return { title: title?.trim() || url, url, ids: [] };
}
