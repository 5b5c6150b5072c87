import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import { readPapers } from './semanticscholar-list.ts';
import { readPaper } from './semanticscholar-paper.ts';
import type { Site } from './site.ts';

const NAME = 'Semantic Scholar';

const kinds: Kind[] = [
  { path: /^\/search\?/, read: readPapers, row: 'search result' },
  { path: /^\/author\/[^?]/, read: readPapers, row: 'paper of the author' },
  { path: /^\/paper\/(?:[^/?]+\/)?[0-9a-f]{40}\/?(?:\?|$)/, read: readPaper, row: 'title' },
];

/** Papers come late and may be none: a page that is still loading, found nothing or failed links to no paper. */
function listsNothing(document: Document): boolean {
  return !maybe(document, 'a[href^="/paper/"], a[href^="https://www.semanticscholar.org/paper/"]');
}

export default {
  name: NAME,
  matches: [
    // https://www.semanticscholar.org/search?q=ego%20depletion&sort=relevance&page=2
    'https://www.semanticscholar.org/search?*',
    // https://www.semanticscholar.org/author/A.-Lovelace/12345678?sort=pub-date
    'https://www.semanticscholar.org/author/*',
    // https://www.semanticscholar.org/paper/Notes-on-the-Engine-Lovelace/0123456789abcdef0123456789abcdef01234567
    'https://www.semanticscholar.org/paper/*',
  ],

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf: headingOf,

  listingOf(document, url) {
    if (url.pathname.startsWith('/paper/')) return undefined;
    const author = maybe(document, 'h1:is([data-test-id="author-name"], [data-selenium-selector="author-name"])');
    return clean(url.searchParams.get('q')) ?? text(author);
  },
} satisfies Site;
