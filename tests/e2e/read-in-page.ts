import type { FoundPaper } from '../../lib/paper/paper.ts';
import { LayoutChanged, siteFor } from '../../lib/sites/index.ts';

declare global {
  var readPage: typeof read;
}

export type Read = FoundPaper[] | { layoutChanged: string };

/** What its site reads of a page. */
function read(address: string, html: string): Read {
  const url = new URL(address);
  try {
    return siteFor(url)?.extract(new DOMParser().parseFromString(html, 'text/html'), url) ?? [];
  } catch (error) {
    if (!(error instanceof LayoutChanged)) throw error;
    return { layoutChanged: error.missing };
  }
}

globalThis.readPage = read;
