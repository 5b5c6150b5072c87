import { browser } from 'wxt/browser';
import { watchFit } from '../library/index.ts';

/** How the library fits this Gleaner; where it waits for pages to be closed, which pages are open, by their titles. */
export type LibraryFit = { fit: 'fits' | 'newer' } | { fit: 'blocked'; pages: string[] };

/** Calls back at once and whenever it is another. @returns what ends that */
export function watchLibraryFit(tell: (fit: LibraryFit) => void): () => void {
  return watchFit((fit) => {
    if (fit !== 'blocked') return tell({ fit });
    openPages().then((pages) => tell({ fit, pages }), console.warn);
  });
}

/** The titles of Gleaner's own pages in tabs, but for this very page. */
async function openPages(): Promise<string[]> {
  const [tabs, own] = await Promise.all([browser.tabs.query({}), browser.tabs.getCurrent()]);
  const others = tabs.filter(({ id, url }) => id !== own?.id && url?.startsWith(browser.runtime.getURL('/')));
  return others.map(({ title, url }) => title || String(url));
}
