import type { FoundPaper } from '../paper/paper.ts';
import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { pageOf, readJournal, readSearch } from './nature-list.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';
import { readArticle } from './springernature-article.ts';

const site = 'https://www.nature.com';

const lists = ['articles', 'research-articles', 'reviews-and-analysis'];

const kinds: Kind[] = [
  { path: /^\/search\?/, read: readSearch, row: 'search result' },
  // Not its PDF, around which Chromium has a page of its own.
  { path: /^\/articles\/(?![\w.-]*\.pdf\b)[\w.-]+\/?(?:\?|$)/, read: readPaper, row: 'title' },
  { path: /^\/[\w-]+\/(?:(?:research-)?articles|reviews-and-analysis)(?:\?|$)/, read: readJournal, row: 'article' },
  { path: /^\/[\w-]+\/volumes\/\d+\/issues\/[\w-]+/, read: readJournal, row: 'article' },
];

function readPaper(document: Document, url: URL): FoundPaper[] {
  return readArticle(document, url, pageOf(url.href) ?? url.href);
}

// "Client Challenge" is what their bot check is called.
function listsNothing(document: Document): boolean {
  if (text(maybe(document, 'title')) === 'Client Challenge') return true;
  return /\b(?:0|no) (?:results|articles)\b|couldn.t find/i.test(text(maybe(document, 'main, #content')) ?? '');
}

export default {
  name: 'Nature',
  matches: [
    // https://www.nature.com/search?q=pooling&journal=nature&order=relevance&page=2
    `${site}/search?*`,
    // https://www.nature.com/onc/volumes/31/issues/6
    `${site}/*/volumes/*/issues/*`,
    // https://www.nature.com/nature/research-articles  https://www.nature.com/nmeth/articles?type=article&year=2024
    ...lists.flatMap((list) => [`${site}/*/${list}`, `${site}/*/${list}?*`]),
    // https://www.nature.com/articles/s41586-021-03819-2
    `${site}/articles/*`,
  ],
  extract: readKinds('Nature', kinds, listsNothing),
  rowOf: headingOf,
  listingOf(_, url) {
    return clean(url.searchParams.get('q'));
  },
} satisfies Site;
