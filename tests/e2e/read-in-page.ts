import type { FoundPaper } from '../../lib/paper/paper.ts';
import { LayoutChanged, siteFor } from '../../lib/sites/index.ts';

declare global {
  var readPage: typeof read;
}

export type Read = FoundPaper[] | { layoutChanged: string };

/** What its site reads of a page, and how many elements there are that a mark goes to. */
function read(address: string, html: string): { read: Read; places: number } {
  const url = new URL(address);
  const site = siteFor(url);
  const document = new DOMParser().parseFromString(html, 'text/html');
  try {
    const papers = site?.extract(document, url) ?? [];
    const places = new Set(papers.flatMap((paper) => site?.rowOf?.(document, paper) ?? []));
    return { read: papers, places: places.size };
  } catch (error) {
    if (!(error instanceof LayoutChanged)) throw error;
    return { read: { layoutChanged: error.missing }, places: 0 };
  }
}

globalThis.readPage = read;
