import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, webAddress } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { namesIn } from './names.ts';
import { readRows, readRowsAnew } from './rows.ts';
import { titleIn } from './springernature-text.ts';

const origin = 'https://link.springer.com';

// Every title stands in a heading and leads to a DOI, whatever the card around it is called.
const kinds = ['article', 'chapter', 'book', 'protocol', 'referenceworkentry'];
const titleLink = `:is(h2, h3, h4) a:is(${kinds.map((kind) => `[href*="/${kind}/10."]`).join()})`;

/** The papers among the results of a search: articles, chapters and whole books. */
export function readSearch(document: Document): FoundPaper[] {
  return readRows(cards(document), readCard, headingIn);
}

/** The papers of a journal: of one issue, or the latest. */
export function readJournal(document: Document): FoundPaper[] {
  return readIn(text(maybe(document, '.app-journal-masthead__title')), cards(document));
}

/** The chapters of a book or proceedings; its front matter has no link, and other books are recommended below. */
export function readBook(document: Document): FoundPaper[] {
  return readIn(bookTitle(document), cards(document, '[data-test="chapter"]'));
}

/** The title of a book's page. */
export function bookTitle(document: Document): string | undefined {
  return text(maybe(document, '[data-test="book-title"], main h1, h1'));
}

function readIn(venue: string | undefined, rows: Iterable<Element>): FoundPaper[] {
  return readRowsAnew(rows, (row) => found({ ...readCard(row), venue }), headingIn);
}

/** A card is a `<li data-test="search-result-item">`, an `<article class="app-card-open">` or, in older pages, a `<li>`. */
function cards(document: Document, within = ''): Set<Element> {
  const links = all(document, `${within} ${titleLink}`);
  return new Set(links.flatMap((link) => link.closest('[data-test="chapter"], article, li') ?? []));
}

function headingIn(row: Element): Element | undefined {
  return maybe(row, titleLink)?.closest('h2, h3, h4') ?? undefined;
}

function readCard(row: Element): FoundPaper {
  const link = one(row, titleLink);
  // A search shows the sentences around the query's words.
  const snippet = text(maybe(row, '.app-card-open__description, .snippet'));
  return found({
    title: titleIn(link),
    ...addressOf(link),
    abstract: snippet,
    abstractTruncated: snippet !== undefined,
    ...byline(row),
    published: published(row),
    venue: text(maybe(row, '[data-test="parent"], a.publication-title')),
  });
}

/** @throws {Missing} when the link leads elsewhere */
function addressOf(link: Element): Pick<FoundPaper, 'url' | 'ids'> {
  const address = webAddress(link.getAttribute('href'), origin);
  const [id] = idsIn(address);
  if (!id || address?.origin !== origin) throw new Missing('the link leads to no DOI');
  const kind = address.pathname.split('/')[1];
  return { url: new URL(`/${kind}/${id.replace('doi:', '')}`, origin).href, ids: [id] };
}

/** One item for each name or for all, or "Ada Lovelace, Alan Turing, ... Kurt Gödel", with the last name after the gap. */
function byline(row: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const items = all(row, 'ul[class*="author"] li');
  const lines = (items.length ? items : all(row, '[data-test="authors"], .authors')).flatMap(
    (line) => text(line) ?? [],
  );
  const gap = /…|\.\.\./;
  return {
    authors: lines.flatMap((line) => namesIn(line.replace(gap, ','))),
    authorsTruncated:
      lines.some((line) => gap.test(line)) || maybe(row, '[class*="author-list--truncated"]') !== undefined,
  };
}

/** "19 March 2026" stands among other notes, in no fixed order: "Original Paper", "Pages: 2018 - 2025". */
function published(row: Element): string | undefined {
  const named = dateIn(text(maybe(row, '[data-test="published"], time')));
  const notes = all(row, '.c-meta__item, .year').map((note) => text(note) ?? '');
  return named ?? dateIn(notes.find((note) => !/^pages\b/i.test(note) && dateIn(note)));
}
