import { type Browser, browser } from 'wxt/browser';
import { storedTexts, watchTexts } from '../settings/spoken.ts';
import { setStatus } from '../status/index.ts';
import { unlessFull } from '../status/unsaved.ts';
import { speakFrom, type TextKey, t } from '../words/index.ts';
import { copyBibtexOf } from './copy-bibtex.ts';
import { followMarks } from './follow-marks.ts';
import { indexPapers } from './index-papers.ts';
import { openLibrary } from './own-pages.ts';
import { type ShownTab, saveThisPage, toldOf } from './save-this-page.ts';
import { stayAwake } from './stay-awake.ts';
import { type Told, tellOnPage } from './tell-on-page.ts';

interface Item {
  title: TextKey;
  context: 'page' | 'selection';
  /** Gives what to tell of it on the page, if anything. */
  act(tab: ShownTab, selection: string): Promise<Told | undefined>;
}

/** What a page has under the right button, by the names that the browser gives back. */
const items: Record<string, Item> = {
  'save-this-page': { title: 'menu.save', context: 'page', act: save },
  'copy-bibtex': { title: 'menu.copyBibtex', context: 'page', act: copyBibtexOf },
  'search-selection': { title: 'menu.search', context: 'selection', act: search },
};

/** Puts Gleaner's items into the menu that a page has under the right button. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createItems());
  watchTexts(() => void createItems());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const item = items[menuItemId];
    // Firefox waits a while for what it is given back.
    return item && tab && attempt(item, tab, selectionText);
  });
}

async function createItems(): Promise<void> {
  speakFrom(await storedTexts());
  await browser.contextMenus.removeAll();
  for (const [id, { title, context }] of Object.entries(items)) {
    browser.contextMenus.create({ id, title: t(title), contexts: [context] });
  }
}

async function save(tab: ShownTab): Promise<Told> {
  const { paper, saved } = await saveThisPage(tab);
  return toldOf(tab, t('page.saved', { title: paper.title }), saved);
}

async function search(_: ShownTab, selection: string): Promise<undefined> {
  await openLibrary(selection);
}

/** Ends when it is done: an idle background is ended soon, and on a busy machine that would be in the midst of it. */
function attempt({ act }: Item, tab: Browser.tabs.Tab, selection: string): Promise<void> {
  const acted = act(tab, selection.replace(/\s+/g, ' '));
  void tell(acted, tab);
  return stayAwake(acted);
}

async function tell(acted: ReturnType<Item['act']>, tab: Browser.tabs.Tab): Promise<void> {
  try {
    const told = await acted;
    publish();
    if (!told || tab.id === undefined) return;
    await tellOnPage(tab.id, told);
    // It may have been taken back.
    publish();
  } catch (error) {
    await tellTrouble(tab, unlessFull(error, t('menu.failed', { reason: reasonOf(error) })));
  }
}

/** On the toolbar, and on the page: the one stays, the other is where the reader looks. */
async function tellTrouble({ id, url = '' }: Browser.tabs.Tab, problem: string): Promise<void> {
  if (id === undefined) return;
  await setStatus(id, { site: '', pageUrl: url.replace(/#.*/s, ''), problem });
  await tellOnPage(id, { text: problem });
}

/** The library has changed: the search index and the marks on open pages follow. */
function publish(): void {
  Promise.all([indexPapers(), followMarks()]).catch(console.warn);
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 160);
}
