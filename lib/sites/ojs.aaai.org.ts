import { maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { readArticle } from './ojs-article.ts';
import { articlePath, readSummaries } from './ojs-summary.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'AAAI';

const paths = [
  // /index.php/AAAI/issue/view/683  /index.php/ICWSM/issue/current
  '/index.php/*/issue/view/*',
  '/index.php/*/issue/current',
  // /index.php/AAAI/article/view/36958
  '/index.php/*/article/view/*',
  // /index.php/AAAI/search?query=planning  /index.php/AAAI/search/search?query=planning&authors=  /index.php/AAAI/search/index
  '/index.php/*/search*',
];

const searchPath = /^\/index\.php\/[\w-]+\/search(?:\/(?:search|index))?\/?(?:\?|$)/;

const kinds: Kind[] = [
  { path: /^\/index\.php\/[\w-]+\/issue\/(?:current|view\/\d+)\/?(?:\?|$)/, read: readSummaries, row: 'article' },
  { path: searchPath, read: readSummaries, row: 'search result' },
  { path: articlePath, read: readArticle, row: 'title' },
];

/** An issue without articles, a search without results, a form that nobody has searched with yet. */
function listsNothing(document: Document): boolean {
  const list = maybe(document, '.page_search .search_results, .obj_issue_toc .sections');
  return list !== undefined && !maybe(list, 'li, .section, article, h3');
}

export default {
  name: NAME,
  matches: paths.map((path) => `https://ojs.aaai.org${path}`),
  extract: readKinds(NAME, kinds, listsNothing),
  rowOf: headingOf,

  listingOf(document, url) {
    if (articlePath.test(url.pathname)) return undefined;
    return searchPath.test(url.pathname)
      ? (url.searchParams.get('query') ?? undefined)
      : text(maybe(document, '.page_issue h1'));
  },
} satisfies Site;
