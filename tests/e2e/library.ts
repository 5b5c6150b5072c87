import type { browser } from 'wxt/browser';
import type { SavedPaper, Sighting } from '../../lib/paper/paper.ts';
import type { GleanerBrowser, Tab } from './gleaner.ts';

declare const chrome: typeof browser;

/** Every paper in the library; none before anything was saved. */
export const papersIn = (gleaner: GleanerBrowser) => rowsOf<SavedPaper>(gleaner, 'papers');

/** Every time a paper was seen. */
export const sightingsIn = (gleaner: GleanerBrowser) => rowsOf<Sighting>(gleaner, 'sightings');

/** The titles of the library, in alphabetical order. */
export async function titlesIn(gleaner: GleanerBrowser): Promise<string[]> {
  return (await papersIn(gleaner)).map(({ title }) => title).sort();
}

/** Everything that Gleaner has stored anywhere, as text. */
export async function everythingStored(gleaner: GleanerBrowser): Promise<string> {
  const stores = await gleaner.backstage.evaluate(storeNames);
  const rows = await Promise.all(stores.map((store) => rowsOf(gleaner, store)));
  const rest = await gleaner.backstage.evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    { ...localStorage },
  ]);
  return JSON.stringify([rows, rest]);
}

function rowsOf<Row>(gleaner: GleanerBrowser, store: string): Promise<Row[]> {
  return gleaner.backstage.evaluate(readRows, store) as Promise<Row[]>;
}

/** Runs in the browser. Opening a database that is not there would make an empty one and stand in Gleaner's way. */
async function readRows(store: string): Promise<unknown[]> {
  const promised = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'gleaner')) return [];
  const database = await promised(indexedDB.open('gleaner'));
  const rows = await promised(database.transaction(store).objectStore(store).getAll());
  database.close();
  return rows;
}

/** Runs in the browser, once something was saved. */
function storeNames(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gleaner');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      resolve([...request.result.objectStoreNames]);
      request.result.close();
    };
  });
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
    [...document.querySelectorAll<HTMLElement>('gleaner-mark')].map((mark) => ({
      heading: mark.parentElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      state: mark.dataset.state ?? '',
    })),
  );
}
