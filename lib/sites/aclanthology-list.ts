import type { FoundPaper } from '../paper/paper.ts';
import { publishedIn } from './aclanthology-details.ts';
import { home, idIn, isPaper, pageOf, yearOf } from './aclanthology-id.ts';
import { all, found, Missing, maybe, one, text, texts, webUrl } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { readRowsAnew } from './rows.ts';

/** What a row's title is: a link to the paper, or to a volume's front matter. */
const titleLink = 'strong > a[href]';

/** A volume, as far as the page tells. */
interface Volume {
  title?: string;
  published?: string;
}

/**
 * The papers of a volume, an event or a person: https://github.com/acl-org/acl-anthology, hugo/layouts/papers/list-entry.html.
 * A row is a `<div>`, before 2024 a `<p>`; its abstract stands behind it, folded.
 */
export function readList(document: Document, url: URL): FoundPaper[] {
  const volumeOf = volumesOn(document, url);
  const links = all(document, titleLink).filter((link) => isPaper(idIn(link.getAttribute('href'))));
  const rows = links.flatMap((link) => link.closest('div, p') ?? []);
  return readRowsAnew(rows, (row) => readRow(row, volumeOf(row)), 'strong');
}

/** Whether only volumes are listed, as for somebody who has edited and not written; or an event without volumes. */
export function listsNothing(document: Document): boolean {
  const contents = maybe(document, '#main > .card .card-body > ul:last-of-type');
  return contents?.childElementCount === 0 || all(document, titleLink).some((link) => isVolume(link));
}

function isVolume(link: Element): boolean {
  const address = link.getAttribute('href');
  const id = idIn(address);
  return id ? !isPaper(id) : /\/volumes\//.test(address ?? '');
}

function readRow(row: Element, volume: Volume): FoundPaper {
  const id = idIn(one(row, titleLink).getAttribute('href'));
  if (!isPaper(id)) throw new Missing('the link leads to no paper');
  const year = yearOf(id);
  return found({
    title: wordsOf(row, titleLink),
    url: pageOf(id),
    ids: [`acl:${id}`],
    abstract: abstractBehind(row),
    authors: texts(row, 'a[href*="/people/"]'),
    published: year && volume.published?.startsWith(year) ? volume.published : year,
    // On a person's page each row names its volume.
    venue: text(maybe(row, 'a[href*="/volumes/"]')) ?? volume.title,
    pdfUrl: webUrl(badge(row, 'pdf')?.getAttribute('href'), home),
  });
}

function abstractBehind(row: Element): string | undefined {
  const next = row.nextElementSibling;
  return next?.getAttribute('id')?.startsWith('abstract-') ? words(maybe(next, '.card-body') ?? next) : undefined;
}

function badge(row: Element, label: string): Element | undefined {
  return all(row, '.list-button-row a').find((link) => text(link) === label);
}

/** The page's volume, the same for all rows; on an event's page, what the heading of the row's block names. */
function volumesOn(document: Document, url: URL): (row: Element) => Volume {
  if (url.pathname.startsWith('/volumes/')) {
    const volume = { title: words(maybe(document, '#title')), published: publishedIn(document) };
    return () => volume;
  }
  const headings = all(document, 'h4 > a[href*="/volumes/"]');
  const titles = new Map(headings.map((link) => [link.parentElement?.parentElement, words(link)]));
  return (row) => ({ title: titles.get(row.parentElement) });
}
