import { entries, readEntry, title } from './dblp-entry.ts';
import { all, clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf, readRows } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'dblp';

const hosts = ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de'];

const paths = [
  // /search?q=pooling  /search/publ?q=pooling
  '/search?*',
  '/search/publ?*',
  // /db/conf/nips/neurips2023.html  /db/journals/tois/tois25.html  /db/series/lncs/lncs14000.html
  '/db/*/*/*',
  // /pid/238/0016.html  /pid/l/AdaLovelace-1
  '/pid/*/*',
];

// An index of a venue lists its volumes, and the same address without `.html` is the list in another format or a folder.
const volume = /^\/db\/(?:conf|journals|series|books|reference)\/[^/]+\/(?!index)[^/?#]+\.html(?:\?|$)/;

const readList: Kind['read'] = (document) => readRows(all(document, entries), readEntry, title);

const kinds: Kind[] = [
  { path: /^\/search(?:\/publ)?\?(?:.*&)?q=[^&]/, read: readList, row: 'search result' },
  { path: volume, read: readList, row: 'entry' },
  { path: /^\/pid\/[^/]+\/[^/.?]+(?:\.html)?(?:\?|$)/, read: readList, row: 'publication' },
];

/** A search without a match, or a page that only tells namesakes apart. */
function listsNothing(document: Document): boolean {
  const matches = text(maybe(document, '#completesearch-info-matches')) ?? '';
  return (
    /^no matches/.test(matches) || /not intended to be the bibliography of/.test(text(maybe(document, '#main')) ?? '')
  );
}

export default {
  name: NAME,
  matches: hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf: headingOf,

  listingOf(document, url) {
    return clean(url.searchParams.get('q')) ?? text(maybe(document, '#headline h1'));
  },
} satisfies Site;
