import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, text, textOf, texts, webAddress } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { namesIn } from './names.ts';
import { readRows } from './rows.ts';

const origin = 'https://papers.ssrn.com';

// papers.cfm?abstract_id=7035198, or the permanent https://ssrn.com/abstract=7035198
const toPaper = ':is([href*="abstract_id="], [href*="ssrn.com/abstract="])';

// The results of a search; a list of 2026, which arrives late; the lists before, and authors' pages.
const titleLink = `:is(h3, .title) a${toPaper}, a.title${toPaper}`;
const card = '.result-item, .paper, .trow';

/** The papers of a search, of a journal's list or of an author. */
export function readList(document: Document): FoundPaper[] {
  const rows = all(document, titleLink).flatMap(
    (link) => link.closest(card) ?? link.closest('[data-component="Stack"]') ?? [],
  );
  return readRows(new Set(rows), readCard, headingIn);
}

/** What is known of a paper by the address of its page. */
export function addressOf(href: string | null): Pick<FoundPaper, 'url' | 'ids'> | undefined {
  const ids = idsIn(webAddress(href, origin));
  const number = /^doi:10\.2139\/ssrn\.(\d+)$/.exec(ids[0] ?? '')?.[1];
  return number ? { url: `${origin}/sol3/papers.cfm?abstract_id=${number}`, ids } : undefined;
}

function headingIn(row: Element): Element | undefined {
  return maybe(row, titleLink)?.parentElement ?? undefined;
}

function readCard(row: Element): FoundPaper {
  const address = addressOf(one(row, titleLink).getAttribute('href'));
  if (!address) throw new Missing('the link leads to no paper');
  // A search shows what stands around the query's words, piece by piece.
  const snippets = texts(row, '.snippet-mark > div');
  return found({
    title: textOf(row, titleLink),
    ...address,
    abstract: snippets.join(' … '),
    abstractTruncated: snippets.length > 0,
    ...byline(row),
    published: posted(row),
  });
}

/** Each name is a link to its papers; without links there are only commas to go by. */
function byline(row: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const linked = texts(row, 'a[href*="per_id="]');
  if (linked.length > 0) return { authors: linked };
  const authors = namesIn(text(maybe(row, '.authors, .authors-list')));
  return { authors, authorsTruncated: authors.length > 0 };
}

/** "Number of pages: 37 • Posted: 20 Apr 2012", "Number of pages: 22Posted 14 Jul 2026Publication Status: Under Review". */
function posted(row: Element): string | undefined {
  return dateIn(/Posted:? (\d{1,2} [A-Z][a-z]{2} \d{4})/.exec(clean(row.textContent) ?? '')?.[1]);
}
