import type { FoundPaper } from '../paper/paper.ts';
import { readAbstractPage } from './arxiv-abs.ts';
import { readList } from './arxiv-list.ts';
import { rowOf } from './arxiv-row.ts';
import { readSearch } from './arxiv-search.ts';
import { clean, maybe, text } from './dom.ts';
import { LayoutChanged, type Site } from './site.ts';

const hosts = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'];

const paths = [
  // /list/cs.CL/new  /list/math/recent?skip=50&show=50  /list/cs.LG/pastweek  /list/hep-th/2023-09  /list/cs.CL/2024
  '/list/*',
  // /catchup/cs.LG/2026-07-28?abs=True&page=1
  '/catchup/*/*',
  // /a/baez_j_1  /a/0000-0002-7970-7855
  '/a/*',
  // /search/?query=pooling&searchtype=all  /search/cs?searchtype=author&query=Hinton,+G  /search/advanced?terms-0-term=…
  '/search/*',
  // /search?query=pooling&source=header
  '/search?*',
  // /abs/2401.01234v2  /abs/math/0301001
  '/abs/*',
];

interface Kind {
  path: RegExp;
  read(document: Document, url: URL): FoundPaper[];
  /** What cannot be read when there is no paper. */
  row: string;
}

const kinds: Kind[] = [
  { path: /^\/(list|catchup|a)\//, read: readList, row: 'list entry' },
  { path: /^\/search/, read: readSearch, row: 'search result' },
  { path: /^\/abs\//, read: readAbstractPage, row: 'title' },
];

// Headings of pages that list nothing: search forms, errors (https://github.com/arXiv/arxiv-base and arxiv-browse).
const otherPage =
  /^(advanced )?search$|not found|not recognized|doesn't exist|no article|identifie?r|bad request|server error|five hundred/i;
const noRows =
  /\bno (further )?updates (today|for)\b|\b0 entries\b|\bquery (for .{1,500} produced|returned) no results\b/i;

function listsNothing(document: Document): boolean {
  const heading = text(maybe(document, 'main h1, #content h1')) ?? '';
  return otherPage.test(heading) || noRows.test(text(maybe(document, 'main, #content')) ?? '');
}

export default {
  name: 'arXiv',
  matches: hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),

  extract(document, url) {
    const kind = kinds.find(({ path }) => path.test(url.pathname));
    if (!kind) return [];
    const papers = kind.read(document, url);
    if (papers.length === 0 && !listsNothing(document)) throw new LayoutChanged('arXiv', url.href, kind.row);
    return papers;
  },

  rowOf,

  listingOf(document, url) {
    const typed = [...url.searchParams].filter(([name]) => /^(query|terms-\d+-term)$/.test(name));
    const query = clean(typed.map(([, term]) => term).join(' '));
    return query ?? listName(document, url);
  },
} satisfies Site;

/** "Materials Science, new", "Ada Example", "Catchup results for …"; nothing on a page of one paper. */
function listName(document: Document, url: URL): string | undefined {
  const heading = text(maybe(document, '#dlpage h1'))?.replace(/'s articles on arXiv$/, '');
  const [, period] = /^\/list\/[^/]+\/([^/]+)/.exec(url.pathname) ?? [];
  return heading && period ? `${heading}, ${period}` : heading;
}
