import { all, clean, maybe, text } from './dom.ts';
import { readResults, readSummaries } from './iacr-lists.ts';
import { readPaper } from './iacr-paper.ts';
import { readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'IACR ePrint';

const extract = readKinds(
  NAME,
  [
    { path: /^\/search\?/, read: readResults, row: 'search result' },
    // The last days, everything by pages, a year; a compact list has other addresses.
    { path: /^\/(?:days\/\d+|complete|\d{4})\/?(?:\?|$)/, read: readSummaries, row: 'paper' },
    { path: /^\/\d{4}\/\d+(?:\?|$)/, read: readPaper, row: 'paper' },
  ],
  listsNothing,
);

export default {
  name: NAME,
  matches: [
    // https://eprint.iacr.org/search?q=pooling
    'https://eprint.iacr.org/search?*',
    // https://eprint.iacr.org/days/7
    'https://eprint.iacr.org/days/*',
    // https://eprint.iacr.org/complete/?offset=100
    'https://eprint.iacr.org/complete',
    'https://eprint.iacr.org/complete/',
    'https://eprint.iacr.org/complete/?*',
    // https://eprint.iacr.org/2026/  https://eprint.iacr.org/2026/1234
    'https://eprint.iacr.org/19*',
    'https://eprint.iacr.org/20*',
  ],
  extract,
  rowOf: headingOf,
  listingOf(document, url) {
    if (/^\/\d{4}\/\d/.test(url.pathname)) return undefined;
    return clean(url.searchParams.get('q')) ?? text(maybe(document, '#eprintContent :is(h2, h3, h4)'));
  },
  optional: true,
} satisfies Site;

function listsNothing(document: Document): boolean {
  return all(document, 'h5').some((heading) => text(heading) === 'No results');
}
