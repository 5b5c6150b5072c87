import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, one, text } from './dom.ts';
import { words } from './formulas.ts';
import { namesIn } from './names.ts';
import { addressIn, addressOf } from './proceedings-address.ts';
import { readRows } from './rows.ts';

/** What a row's title is: a link to the paper. */
export const titleLink = 'a[href*="/paper/"]';

/** One reader for each host and volume: what it has read it knows again. */
const readers = new Map<string, (row: Element) => FoundPaper>();

/**
 * The papers of a volume or a search. Rows are the items of `ul.paper-list`; in the layout before 2026, and in searches,
 * any list item with a link to a paper.
 */
export function readList(document: Document, url: URL): FoundPaper[] {
  const items = all(document, '.paper-list > li');
  // "ICLR 2024", in the head of a volume.
  const venue = text(maybe(document, '.book-page .book-meta'));
  return readRows(items.length ? items : linkedItems(document, url), readerFor(url.origin, venue), titleLink);
}

function linkedItems(document: Document, url: URL): Element[] {
  const links = all(document, `li ${titleLink}`).filter((link) => addressOf(link.getAttribute('href'), url));
  return [...new Set(links.flatMap((link) => link.closest('li') ?? []))];
}

function readerFor(base: string, venue: string | undefined): (row: Element) => FoundPaper {
  const name = `${base} ${venue}`;
  const reader = readers.get(name) ?? ((row) => readRow(row, base, venue));
  readers.set(name, reader);
  return reader;
}

function readRow(row: Element, base: string, venue: string | undefined): FoundPaper {
  const link = one(row, titleLink);
  const address = addressIn(link, base);
  const title = words(link);
  if (!title) throw new Missing('the link has no title');
  return found({
    title,
    url: address.url,
    ids: [],
    authors: namesIn(text(maybe(row, `.paper-authors, ${titleLink} ~ i`))),
    published: address.year,
    venue,
  });
}
