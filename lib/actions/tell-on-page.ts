import { browser } from 'wxt/browser';
import { leaveNote } from '../page/note.ts';
import { unlessFull } from '../status/unsaved.ts';
import { t } from '../words/index.ts';

/** What the reader is told of what was just done on a page. */
export interface Told {
  text: string;
  /** Takes it back, where that can be done, and gives what to tell of that. */
  undo?: () => Promise<string>;
}

/**
 * Says it in a corner of the page that a tab shows, for a while. The reader must have asked for something in this tab
 * (`activeTab`); where the browser keeps extensions out of the page, the toolbar has to do.
 */
export async function tellOnPage(tabId: number, { text, undo }: Told): Promise<void> {
  const note = { text, close: t('popup.dismissMessage'), ...(undo && { undo: t('popup.undo') }) };
  if (!(await isTakenBack(tabId, note)) || !undo) return;
  try {
    await tellOnPage(tabId, { text: await undo() });
  } catch (error) {
    await tellOnPage(tabId, { text: unlessFull(error, t('edits.undoFailed')), undo });
  }
}

async function isTakenBack(tabId: number, note: Parameters<typeof leaveNote>[0]): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: leaveNote, args: [note] });
    const [shown] = await browser.scripting.executeScript({ target, files: ['/note.js'] });
    return shown?.result === true;
  } catch {
    return false;
  }
}
