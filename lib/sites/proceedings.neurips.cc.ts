import { maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { hosts, paperPath, slugPath } from './proceedings-address.ts';
import { readList, titleLink } from './proceedings-list.ts';
import { readPaper } from './proceedings-paper.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'NeurIPS, ICLR and MLSys proceedings';

const paths = [
  // /paper/2009  /paper/2020/hash/<32 digits>-Abstract.html  /paper/7181-attention-is-all-you-need
  '/paper/*',
  // /paper_files/paper/2024  /paper_files/paper/2024/hash/<32 digits>-Abstract-Conference.html
  '/paper_files/paper/*',
  // /papers/search?q=richard+zemel
  '/papers/search?*',
];

const volumePath = /^(?:\/paper_files)?\/paper\/\d{4}\/?(?:\?|$)/;
const searchPath = /^\/papers\/search\/?\?/;

const pages: Kind[] = [
  { path: volumePath, read: readList, row: 'paper of the volume' },
  { path: paperPath, read: readPaper, row: 'title' },
  { path: slugPath, read: readPaper, row: 'title' },
];
const searches: Kind[] = [{ path: searchPath, read: readList, row: 'search result' }];

const readPage = readKinds(NAME, pages, (document) => text(maybe(document, '.paper-count')) === '0 papers');
const readSearch = readKinds(NAME, searches, (document) => !maybe(document, titleLink));

export default {
  name: NAME,
  matches: Object.keys(hosts).flatMap((host) => paths.map((path) => `https://${host}${path}`)),

  extract(document, url) {
    return (url.pathname.startsWith('/papers/') ? readSearch : readPage)(document, url);
  },

  rowOf: headingOf,

  listingOf(document, url) {
    if (volumePath.test(url.pathname)) return text(maybe(document, 'h1.book-title, .container-fluid > .col > h4'));
    return url.searchParams.get('q') ?? undefined;
  },
} satisfies Site;
