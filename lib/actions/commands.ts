import { browser } from 'wxt/browser';
import { toggleHideSeen } from './hide-seen.ts';
import { openLibrary } from './own-pages.ts';

/** What the keys do that the browser knows; the popup's own key needs nobody here. */
const commands: Record<string, (tabId: number | undefined) => Promise<unknown>> = {
  'open-library': () => openLibrary(),
  'hide-seen': async (tabId) => tabId !== undefined && toggleHideSeen(tabId),
};

/** Does what the reader asks for by the browser's keys. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void commands[name]?.(tab?.id).catch(console.warn));
}
