import type { ChromiumBrowser } from './chromium.ts';

/** The browser's own event, as Chromium lets it be raised from within: no test can open the menu under the right button. */
declare const chrome: {
  tabs: { query(which: object): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(...told: unknown[]): void } };
};

/** Picks one of Gleaner's items in the menu that the page in front has under the right button. */
export async function pickFromMenu({ context }: ChromiumBrowser, item: string, selection?: string): Promise<void> {
  const [background] = context.serviceWorkers();
  if (!background) throw new Error('The background is asleep');
  await background.evaluate(
    async (info) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    { menuItemId: item, selectionText: selection },
  );
}
