import { all, clean, maybe, text } from './dom.ts';
import { readKinds } from './kinds.ts';
import { headingOf, readRows } from './rows.ts';
import { readPaper } from './scirate-paper.ts';
import { readRow } from './scirate-row.ts';
import type { Site } from './site.ts';

const NAME = 'SciRate';

const extract = readKinds(
  NAME,
  [
    // /arxiv/2401.01234, /arxiv/quant-ph/0512258v2
    {
      path: /^\/arxiv\/(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\?|$)/,
      read: readPaper,
      row: 'paper',
    },
    // The home page, a feed, a search that has been asked something; not /arxiv/quant-ph/comments.
    { path: /^\/(?:(?:arxiv\/[\w.-]+)?(?:\?|$)|search\?(?:.*&)?q=[^&])/, read: readList, row: 'paper' },
  ],
  // The second is what a reader finds who has subscribed to no feed.
  (document) => /^(?:No papers found|New papers from all your)/.test(text(maybe(document, 'ul.papers')) ?? ''),
);

export default {
  name: NAME,
  matches: [
    // https://scirate.com/  https://scirate.com/?range=7&page=2
    'https://scirate.com/',
    'https://scirate.com/?*',
    // https://scirate.com/arxiv/quant-ph?date=2026-09-24&range=3  https://scirate.com/arxiv/2401.01234
    'https://scirate.com/arxiv/*',
    // https://scirate.com/search?q=au%3ALovelace_A
    'https://scirate.com/search?*',
  ],
  extract,
  rowOf: headingOf,
  listingOf(document, url) {
    if (maybe(document, 'h1.title')) return undefined;
    return clean(url.searchParams.get('q')) ?? text(maybe(document, 'h1'));
  },
} satisfies Site;

function readList(document: Document) {
  return readRows(all(document, 'li.paper'), readRow, '.title');
}
