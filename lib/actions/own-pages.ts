import { browser } from 'wxt/browser';

/** The address of the library page that shows what a line finds, and one paper of it if an id is given. */
export function libraryAddress(line = '', id?: string): string {
  const state = new URLSearchParams({ ...(line && { q: line }), ...(id && { id }) }).toString();
  return ownAddress(`/library.html${state && `#${state}`}`);
}

/** The address of a page of Gleaner's own. @param file from the root on: `/welcome.html` */
export function ownAddress(file: string): string {
  // Each page is there once all are built; the types know those of the build before.
  return browser.runtime.getURL(file as '/popup.html');
}

/** Opens the library in a tab of its own, with a line in its search field. */
export async function openLibrary(line?: string, id?: string): Promise<void> {
  await browser.tabs.create({ url: libraryAddress(line, id) });
}
