import { clean, maybe, text } from './dom.ts';
import { documentPath } from './ieee-address.ts';
import { readDocument } from './ieee-document.ts';
import { readCards } from './ieee-list.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'IEEE Xplore';

const paths = [
  // /search/searchresult.jsp?newsearch=true&queryText=graph%20matching&pageNumber=2
  '/search/searchresult.jsp?*',
  // /xpl/tocresult.jsp?isnumber=9663056&punumber=2945
  '/xpl/tocresult.jsp?*',
  // /xpl/mostRecentIssue.jsp?punumber=6221021
  '/xpl/mostRecentIssue.jsp?*',
  // /xpl/conhome/7048058/proceeding?isnumber=7048059&pageNumber=2
  '/xpl/conhome/*/proceeding*',
  // /document/9552242/  /document/9552242/authors
  '/document/*',
  // /abstract/document/9552242
  '/abstract/document/*',
];

const kinds: Kind[] = [
  { path: /^\/search\/searchresult\.jsp\?/, read: readCards, row: 'search result' },
  { path: /^\/xpl\/(?:tocresult|mostRecentIssue)\.jsp\?/, read: readCards, row: 'article of the issue' },
  { path: /^\/xpl\/conhome\/\d+\/proceeding\/?(?:\?|$)/, read: readCards, row: 'paper of the conference' },
  { path: documentPath, read: readDocument, row: 'title' },
];

/** Cards come late and may be none: a page that is still loading or found nothing links to no article. */
function listsNothing(document: Document): boolean {
  return maybe(document, '.List-results-none') !== undefined || !maybe(document, 'a[href*="/document/"]');
}

export default {
  name: NAME,
  matches: paths.map((path) => `https://ieeexplore.ieee.org${path}`),
  extract: readKinds(NAME, kinds, listsNothing),
  rowOf: headingOf,

  listingOf(document, url) {
    if (documentPath.test(url.pathname)) return undefined;
    return clean(url.searchParams.get('queryText')) ?? text(maybe(document, 'h1'));
  },
} satisfies Site;
