import { browser } from 'wxt/browser';

/** Opens an address, if there is one, in a tab of its own. @param behind so that the tab stays in the background */
export function openAddress(address: string | undefined, behind: boolean): void {
  if (address) void browser.tabs.create({ url: address, active: !behind });
}
