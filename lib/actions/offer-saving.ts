import { browser } from 'wxt/browser';
import { setStatus } from '../status/index.ts';
import { saveThisPage } from './save-this-page.ts';

const ITEM = 'save-this-page';

/** Puts "Save this page" into the menu that a page has under the right button. */
export function offerSaving(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ITEM, title: 'Save this page to Gleaner', contexts: ['page'] });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== ITEM || tab?.id === undefined) return;
    try {
      await saveThisPage(tab);
    } catch (error) {
      const problem = `This page was not saved. Your library is safe. ${String(error).slice(0, 120)}`;
      await setStatus(tab.id, { site: '', pageUrl: tab.url ?? '', problem });
    }
  });
}
