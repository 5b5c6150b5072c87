import { clean, maybe, text } from './dom.ts';
import { readList } from './inspirehep-list.ts';
import { readRecord } from './inspirehep-record.ts';
import { readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'INSPIRE';

const extract = readKinds(
  NAME,
  [
    { path: /^\/literature\/\d+(?:\?|$)/, read: readRecord, row: 'paper' },
    // Searches, and the pages of people, who list their papers in the same rows.
    { path: /^\/(?:literature|authors\/\d+)(?:\?|$)/, read: readList, row: 'search result' },
  ],
  // "0 Results"; a paper's page says "0 References" too.
  (document) =>
    !maybe(document, '.__DetailPage__') && /^0 \w/.test(text(maybe(document, '.ant-empty-description')) ?? ''),
);

export default {
  name: NAME,
  matches: [
    // https://inspirehep.net/literature  https://inspirehep.net/literature?sort=mostrecent&page=1&q=t%20pooling
    'https://inspirehep.net/literature',
    'https://inspirehep.net/literature?*',
    // https://inspirehep.net/literature/1234567
    'https://inspirehep.net/literature/*',
    // https://inspirehep.net/authors/1010101?ui-citation-summary=true
    'https://inspirehep.net/authors/*',
  ],
  extract,
  rowOf: headingOf,
  listingOf(document, url) {
    if (/^\/literature\/\d/.test(url.pathname)) return undefined;
    return clean(url.searchParams.get('q')) ?? text(maybe(document, 'h2'));
  },
} satisfies Site;
