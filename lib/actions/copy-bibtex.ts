import { browser } from 'wxt/browser';
import { t } from '../words/index.ts';
import { openLibrary } from './own-pages.ts';
import { paperAs } from './paper-as.ts';
import { readTab, type ShownTab, saveThisPage, toldOf } from './save-this-page.ts';
import type { Told } from './tell-on-page.ts';

/**
 * Copies the BibTeX entry of the paper that a tab shows. Who cites a paper keeps it: it is saved as by "Save this page",
 * so that its citekey stays the same. A background has no clipboard, and a page may refuse its own: then the library
 * opens on the paper, where the entry is one key away.
 * @returns what to tell of it, if that is to be seen nowhere else
 * @throws as `saveThisPage` does, and where the page describes no paper; then nothing is saved
 */
export async function copyBibtexOf(tab: ShownTab): Promise<Told | undefined> {
  const { authors, ids } = await readTab(tab);
  if (!authors && ids.length === 0) throw new Error(t('menu.noPaper'));
  const { paper, saved } = await saveThisPage(tab);
  const bibtex = (await paperAs(paper, 'bibtex')) ?? '';
  const isCopied = tab.id !== undefined && (await copyInPage(tab.id, bibtex));
  if (isCopied) return toldOf(tab, t('menu.copied', { title: paper.title }), saved);
  await openLibrary(`id:"${paper.id.replaceAll('"', '')}"`, paper.id);
  return undefined;
}

async function copyInPage(tabId: number, text: string): Promise<boolean> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: copy, args: [text] });
    return injected?.result === true;
  } catch {
    return false;
  }
}

/** Runs in the page, beside its own code. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
