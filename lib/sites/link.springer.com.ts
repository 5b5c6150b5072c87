import type { FoundPaper } from '../paper/paper.ts';
import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';
import { bookTitle, readBook, readJournal, readSearch } from './springer-list.ts';
import { readArticle } from './springernature-article.ts';

const site = 'https://link.springer.com';

const papers = ['article', 'chapter', 'protocol', 'referenceworkentry'];

const kinds: Kind[] = [
  { path: /^\/search(?:\/page\/\d+)?\?/, read: readSearch, row: 'search result' },
  { path: /^\/journal\/\d+\/(?:articles|volumes-and-issues\/[\w-]+)/, read: readJournal, row: 'article' },
  { path: /^\/book\/10\.\d+\//, read: readBook, row: 'chapter' },
  // Not a single figure or table of the paper, nor a letter to its author: /article/10.1007/…/figures/1
  { path: /^\/(?!.*\/(?:figures|tables|metrics|email)\b)[a-z]+\/10\.\d+\/[^?#]/, read: readPaper, row: 'title' },
];

function readPaper(document: Document, url: URL): FoundPaper[] {
  return readArticle(document, url, url.origin + url.pathname.replace(/\/$/, ''));
}

// A search may find journals only, which have no DOI. "Client Challenge" is what their bot check is called.
function listsNothing(document: Document): boolean {
  if (text(maybe(document, 'title')) === 'Client Challenge') return true;
  if (maybe(document, '[data-test="search-result-item"] :is(h2, h3) a[href^="/journal/"]')) return true;
  return /\b(?:0|no) results\b|couldn.t find/i.test(text(maybe(document, 'main, #main-content')) ?? '');
}

export default {
  name: 'Springer Link',
  matches: [
    // https://link.springer.com/search?new-search=true&query=pooling&sortBy=relevance&page=2
    `${site}/search?*`,
    // https://link.springer.com/search/page/2?query=pooling
    `${site}/search/page/*`,
    // https://link.springer.com/journal/12065/volumes-and-issues/18-5
    `${site}/journal/*/volumes-and-issues/*`,
    // https://link.springer.com/journal/12065/articles  https://link.springer.com/journal/12065/articles?page=2
    `${site}/journal/*/articles`,
    `${site}/journal/*/articles?*`,
    // https://link.springer.com/book/10.1007/978-3-540-88682-2  https://link.springer.com/book/10.1007/978-3-540-88682-2?page=2
    `${site}/book/10.*`,
    // https://link.springer.com/article/10.1007/s10902-022-00526-1  https://link.springer.com/chapter/10.1007/978-3-540-88682-2_1
    ...papers.map((kind) => `${site}/${kind}/10.*`),
  ],
  extract: readKinds('Springer Link', kinds, listsNothing),
  rowOf: headingOf,
  listingOf(document, url) {
    return url.pathname.startsWith('/book/') ? bookTitle(document) : clean(url.searchParams.get('query'));
  },
} satisfies Site;
