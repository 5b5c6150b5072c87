import { type Browser, browser } from 'wxt/browser';
import { storedTexts, watchTexts } from '../settings/spoken.ts';
import { setStatus } from '../status/index.ts';
import { unlessFull } from '../status/unsaved.ts';
import { speakFrom, type TextKey, t } from '../words/index.ts';
import { copyBibtexOf } from './copy-bibtex.ts';
import { indexPapers } from './index-papers.ts';
import { openLibrary } from './own-pages.ts';
import { type ShownTab, saveThisPage } from './save-this-page.ts';

interface Item {
  title: TextKey;
  context: 'page' | 'selection';
  act(tab: ShownTab, selection: string): Promise<unknown>;
}

/** What a page has under the right button, by the names that the browser gives back. */
const items: Record<string, Item> = {
  'save-this-page': { title: 'menu.save', context: 'page', act: saveThisPage },
  'copy-bibtex': { title: 'menu.copyBibtex', context: 'page', act: copyBibtexOf },
  'search-selection': { title: 'menu.search', context: 'selection', act: (_, selection) => openLibrary(selection) },
};

/** Puts Gleaner's items into the menu that a page has under the right button. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createItems());
  watchTexts(() => void createItems());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const item = items[menuItemId];
    if (item && tab) void attempt(item, tab, selectionText);
  });
}

async function createItems(): Promise<void> {
  speakFrom(await storedTexts());
  await browser.contextMenus.removeAll();
  for (const [id, { title, context }] of Object.entries(items)) {
    browser.contextMenus.create({ id, title: t(title), contexts: [context] });
  }
}

async function attempt({ act }: Item, tab: Browser.tabs.Tab, selection: string): Promise<void> {
  try {
    await act(tab, selection.replace(/\s+/g, ' '));
    await indexPapers();
  } catch (error) {
    const problem = unlessFull(error, t('menu.failed', { reason: reasonOf(error) }));
    if (tab.id !== undefined) await setStatus(tab.id, { site: '', pageUrl: tab.url ?? '', problem });
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 160);
}
