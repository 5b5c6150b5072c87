import type { browser } from 'wxt/browser';
import type { SavedPaper, Sighting } from '../../lib/paper/paper.ts';
import type { GleanerBrowser, Tab } from './gleaner.ts';

declare const chrome: typeof browser;

/** Every paper in the library; none before anything was saved. */
export async function papersIn(gleaner: GleanerBrowser): Promise<SavedPaper[]> {
  return ((await gleaner.backstage.evaluate(readStores)).papers ?? []) as SavedPaper[];
}

/** Every time a paper was seen. */
export async function sightingsIn(gleaner: GleanerBrowser): Promise<Sighting[]> {
  return ((await gleaner.backstage.evaluate(readStores)).sightings ?? []) as Sighting[];
}

/** The rows of each store of the library, as they were at one moment; no store before anything was saved. */
export function storesIn(gleaner: GleanerBrowser): Promise<Record<string, unknown[]>> {
  return gleaner.backstage.evaluate(readStores);
}

/** The titles of the library, in alphabetical order. */
export async function titlesIn(gleaner: GleanerBrowser): Promise<string[]> {
  return (await papersIn(gleaner)).map(({ title }) => title).sort();
}

/** Everything that Gleaner has stored anywhere, as text; what was found on the pages of open tabs is part of it. */
export async function everythingStored(gleaner: GleanerBrowser): Promise<string> {
  const stores = await gleaner.backstage.evaluate(readStores);
  const rest = await gleaner.backstage.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    { ...localStorage },
  ]);
  return JSON.stringify([stores, rest]);
}

/** An empty library, as if there had never been another; the extension makes its database when it next has something to keep. */
export async function emptyLibrary(gleaner: GleanerBrowser): Promise<void> {
  // Or else the background would report the loss.
  await gleaner.backstage.evaluate(() => chrome.storage.local.remove(['knownLibrary', 'loss']));
  await loseLibrary(gleaner);
}

/** Deletes the database, as a browser does that repairs itself. */
export function loseLibrary(gleaner: GleanerBrowser): Promise<void> {
  return gleaner.backstage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('gleaner');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/**
 * Runs in the browser: the rows of each store of the database. Opening a database that is not there would make an empty
 * one and stand in Gleaner's way.
 */
async function readStores(): Promise<Record<string, unknown[]>> {
  const promised = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'gleaner')) return {};
  const database = await promised(indexedDB.open('gleaner'));
  const names = [...database.objectStoreNames];
  const stores = database.transaction(names);
  const rows = await Promise.all(names.map((name) => promised(stores.objectStore(name).getAll())));
  database.close();
  // Firefox's protocol loses what stands in two places of one value.
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name, at) => [name, rows[at] as unknown[]]))));
}

/** What the toolbar says of the page in this tab: the badge on the icon and the words that explain it. */
export async function badgeOf(gleaner: GleanerBrowser, tab: Tab): Promise<{ text: string; title: string }> {
  await tab.toFront();
  return gleaner.backstage.evaluate(async () => {
    const [{ id: tabId } = {}] = await chrome.tabs.query({ active: true, currentWindow: true });
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  });
}

/** The marks on a page, in its order: the heading each stands in, and its state. */
export function marksOn(tab: Tab): Promise<{ heading: string; state: string }[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gleaner-mark[data-state]')].map((mark) => ({
      heading: mark.parentElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      state: mark.dataset.state ?? '',
    })),
  );
}
