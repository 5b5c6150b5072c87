import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, maybe, one, text, textOf, webUrl } from './dom.ts';
import { doisIn, idsIn } from './identifiers.ts';
import { hostIn, pageOf } from './openrxiv-address.ts';
import { authorsIn } from './openrxiv-authors.ts';
import { readRows } from './rows.ts';

// The same citation on searches, collections and the list of the latest, also where sidebars list papers.
const citations = ['.highwire-article-citation', '[data-pisa]']
  .map((citation) => `.highwire-article-citation-list ${citation}`)
  .join(', ');

// The title's text and the link around it stand in two elements of one class.
const titleLink = 'a.highwire-cite-linked-title, a[href*="/content/"]';

/** How the lists are read of the server at this host. No list shows abstracts. */
export function listReader(host: string): (document: Document) => FoundPaper[] {
  const read = (row: Element) => readRow(row, host);
  return (document) =>
    readRows(all(document, citations), read, (row) => maybe(row, titleLink)?.parentElement ?? undefined);
}

function readRow(row: Element, listedOn: string): FoundPaper {
  const address = webUrl(one(row, titleLink).getAttribute('href'), `https://${listedOn}`);
  const journal = text(maybe(row, '.highwire-cite-metadata-journal'));
  const host = hostIn(row.getAttribute('data-pisa')) ?? hostIn(journal) ?? listedOn;
  const shown = doisIn(text(maybe(row, '.highwire-cite-metadata-doi')));
  const ids = shown.length ? shown.slice(0, 1) : idsIn(address);
  return found({
    title: textOf(row, titleLink),
    url: pageOf(host, ids, address),
    ids,
    ...authorsIn(maybe(row, '.highwire-citation-authors')),
    published: postedOn(row, address),
    venue: journal,
  });
}

/** From `data-apath="/biorxiv/early/2022/04/11/…"`, an address like it, or the day under which the paper is listed. */
function postedOn(row: Element, address: string | undefined): string | undefined {
  const path = row.getAttribute('data-apath') ?? address;
  const day = /\/early\/(\d{4}\/\d\d\/\d\d)\//.exec(path ?? '')?.[1];
  const list = row.closest('.highwire-list-wrapper');
  return dateIn(day) ?? dateIn(list ? text(maybe(list, '.highwire-list-title')) : undefined);
}
