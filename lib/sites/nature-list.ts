import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, texts, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { readRows, readRowsAnew } from './rows.ts';
import { titleIn } from './springernature-text.ts';

const origin = 'https://www.nature.com';

// A card is an `<article>` with schema.org's microdata, in a `<li>` of the list; its title leads to /articles/….
const titleLink = ':is(h2, h3, h4) a[href*="/articles/"]';

/** The papers among the results of a search, each with its journal. */
export function readSearch(document: Document): FoundPaper[] {
  return readRows(cards(document), readCard, headingIn);
}

/** The papers of one journal, which only the document's title names: "Articles in 2026 | Nature Machine Intelligence". */
export function readJournal(document: Document): FoundPaper[] {
  const venue = text(maybe(document, 'title'))?.split(' | ').slice(1).at(-1);
  return readRowsAnew(cards(document), (row) => found({ venue, ...readCard(row) }), headingIn);
}

/** The paper's own page, from any address of it. */
export function pageOf(address: string | null): string | undefined {
  const url = webUrl(address, origin);
  const [, id] = /^https:\/\/www\.nature\.com\/articles\/([\w.-]+)/.exec(url ?? '') ?? [];
  return id && `${origin}/articles/${id}`;
}

function cards(document: Document): Set<Element> {
  return new Set(all(document, titleLink).flatMap((link) => link.closest('article, li') ?? []));
}

function headingIn(row: Element): Element | undefined {
  return maybe(row, titleLink)?.closest('h2, h3, h4') ?? undefined;
}

function readCard(row: Element): FoundPaper {
  const link = one(row, titleLink);
  const url = pageOf(link.getAttribute('href'));
  if (!url) throw new Missing('the link leads to no article');
  const teaser = text(maybe(row, '[data-test="article-description"], [itemprop="description"]'));
  return found({
    title: titleIn(link),
    url,
    ids: idsIn(url),
    // Written by the editors, or the abstract's beginning.
    abstract: teaser,
    abstractTruncated: teaser !== undefined,
    ...byline(row),
    published: dateIn(maybe(row, 'time[datetime]')?.getAttribute('datetime')),
    venue: text(maybe(row, '[data-test="journal-title-and-link"]')),
  });
}

/**
 * Of four authors and more the first two and the last are shown, in a list that says so:
 * https://github.com/springernature/frontend-toolkits, `c-author-list--truncated`.
 */
function byline(row: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  return {
    authors: texts(row, '[itemprop="creator"] [itemprop="name"]'),
    authorsTruncated: maybe(row, '[class*="author-list--truncated"]') !== undefined,
  };
}
