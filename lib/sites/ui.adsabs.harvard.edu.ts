import { readPaper } from './ads-paper.ts';
import { readResults } from './ads-results.ts';
import { readSciXResults } from './ads-scix-results.ts';
import { clean, maybe, text } from './dom.ts';
import { readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'NASA ADS';

const extract = readKinds(
  NAME,
  [
    { path: /^\/search[/?]/, read: readEitherResults, row: 'search result' },
    { path: /^\/abs\/[^/?]+(?:\/abstract)?(?:\?|$)/, read: readPaper, row: 'paper' },
  ],
  listsNothing,
);

/** The ADS, and SciX, which shows the same records in a design of its own. */
export default {
  name: NAME,
  matches: [
    // https://ui.adsabs.harvard.edu/search/q=pooling&sort=date%20desc%2C%20bibcode%20desc&p_=0
    'https://ui.adsabs.harvard.edu/search/*',
    'https://ui.adsabs.harvard.edu/search?*',
    // https://ui.adsabs.harvard.edu/abs/2026ApJ...999..123L/abstract
    'https://ui.adsabs.harvard.edu/abs/*',
    // https://scixplorer.org/search?q=pooling&p=1
    'https://scixplorer.org/search?*',
    // https://scixplorer.org/abs/2026ApJ...999..123L/abstract
    'https://scixplorer.org/abs/*',
  ],
  extract,
  rowOf: headingOf,
  listingOf(_, url) {
    if (!url.pathname.startsWith('/search')) return undefined;
    // The ADS has the query in the path.
    const query = url.searchParams.get('q') ?? new URLSearchParams(url.pathname.replace('/search/', '')).get('q');
    return clean(query);
  },
} satisfies Site;

function readEitherResults(document: Document) {
  const results = readResults(document);
  return results.length > 0 ? results : readSciXResults(document);
}

/** "Sorry no results were found for", "Your search returned 0 results"; no record of that name. */
function listsNothing(document: Document): boolean {
  const counts = text(maybe(document, '[role="status"]')) ?? '';
  const title = text(maybe(document, 'h2.s-abstract-title')) ?? '';
  return /returned 0 results/.test(counts) || /Not Found$/.test(title) || !!maybe(document, '.s-empty-view-msg');
}
