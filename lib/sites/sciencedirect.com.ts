import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import { articlePath } from './sciencedirect-address.ts';
import { readArticlePage } from './sciencedirect-article.ts';
import { readIssue } from './sciencedirect-issue.ts';
import { readResults } from './sciencedirect-search.ts';
import type { Site } from './site.ts';

const NAME = 'ScienceDirect';

const paths = [
  // /search?qs=pooling&offset=25
  '/search?*',
  // /journal/research-policy/vol/52/issue/4  /journal/journal-of-banking-and-finance/vol/133/suppl/C
  '/journal/*/vol/*',
  // /journal/research-policy/articles-in-press?page=2
  '/journal/*/articles-in-press*',
  // /science/article/pii/S0048733325001763
  '/science/article/pii/*',
  // /science/article/abs/pii/S0048733325001763
  '/science/article/abs/pii/*',
];

const kinds: Kind[] = [
  { path: /^\/search\?/, read: readResults, row: 'search result' },
  { path: /^\/journal\/[\w-]+\/(?:vol\/|articles-in-press)/, read: readIssue, row: 'article of the issue' },
  { path: articlePath, read: readArticlePage, row: 'title' },
];

/** Results come late and may be none: a page that is still loading or found nothing links to no article. */
function listsNothing(document: Document): boolean {
  return maybe(document, '.error-zero-results') !== undefined || !maybe(document, 'a[href*="/pii/"]');
}

export default {
  name: NAME,
  matches: paths.map((path) => `https://www.sciencedirect.com${path}`),
  extract: readKinds(NAME, kinds, listsNothing),
  rowOf: headingOf,

  listingOf(document, url) {
    if (articlePath.test(url.pathname)) return undefined;
    const issue = ['.js-title-link', '.js-vol-issue'].map((selector) => text(maybe(document, selector)));
    return clean(url.searchParams.get('qs')) ?? clean(issue.filter(Boolean).join(', '));
  },
} satisfies Site;
