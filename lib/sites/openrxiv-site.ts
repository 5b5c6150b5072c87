import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { listReader } from './openrxiv-list.ts';
import { readPaper } from './openrxiv-paper.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

/** How bioRxiv and medRxiv are read: one software (HighWire's) under two names, each listing papers of the other too. */
export function preprintServer(name: string, host: string): Site {
  const readList = listReader(host);
  const kinds: Kind[] = [
    { path: /^\/search\/[^?]/, read: readList, row: 'search result' },
    { path: /^\/collection\/[^?]|^\/content\/early\/recent\/?(?:\?|$)/, read: readList, row: 'list entry' },
    { path: paperPath, read: readPaper, row: 'title' },
  ];
  return {
    name,
    matches: paths.map((path) => `https://${host}${path}`),
    extract: readKinds(name, kinds, listsNothing),
    rowOf: headingOf,
    listingOf: (_, url) => queryIn(url),
  };
}

const paths = [
  // /search/pooling%20numresults%3A75%20sort%3Arelevance-rank?page=1
  '/search/*',
  // /collection/neuroscience?page=2
  '/collection/*',
  // /content/early/recent?page=1  /content/early/2017/05/11/136234
  '/content/early/*',
  // /content/10.1101/2020.02.02.931162v2.full  /content/10.64898/2026.04.01.716005v1
  '/content/10.*',
];

// The abstract or the full text; not the figures, the supplement, the metrics.
const paperPath =
  /^\/content\/(?:10\.\d{4,9}|early\/\d{4}\/\d\d\/\d\d)\/[\d.]*\d(?:v\d+)?(?:\.(?:full|full-text|abstract|short))?\/?(?:\?|$)/;

function listsNothing(document: Document): boolean {
  const summary = text(maybe(document, '#search-summary-wrapper, .highwire-search-summary'));
  return /^(?:no|0) results\b/i.test(summary ?? '');
}

/** The words in `/search/abstract_title%3Apooling%252Bphrases%20sort%3Arelevance-rank`, whose other terms are settings. */
function queryIn(url: URL): string | undefined {
  const [, terms = ''] = /^\/search\/(.*)$/.exec(url.pathname) ?? [];
  const words = decoded(terms)
    .split(' ')
    .map((term) => /^(?:(?:(?:text_)?abstract_title|title|author\d):)?([^:]*)$/.exec(term)?.[1] ?? '');
  return clean(decoded(words.join(' ')).replaceAll('+', ' '));
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
