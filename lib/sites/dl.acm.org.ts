import { readItems } from './acm-list.ts';
import { readPaper } from './acm-paper.ts';
import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'ACM Digital Library';

const paths = [
  // /action/doSearch?AllField=pooling&startPage=1&pageSize=20
  '/action/doSearch?*',
  // /doi/proceedings/10.1145/3371158?tocHeading=heading2
  '/doi/proceedings/10.*',
  // /toc/jacm/2024/71/1  /toc/jacm/current
  '/toc/*',
  // /doi/10.1145/3371158.3371232
  '/doi/10.*',
  '/doi/abs/10.*',
  '/doi/full/10.*',
  '/doi/fullHtml/10.*',
];

const kinds: Kind[] = [
  { path: /^\/action\/doSearch\?/, read: readItems, row: 'search result' },
  { path: /^\/doi\/proceedings\/10\./, read: readItems, row: 'paper of the proceedings' },
  { path: /^\/toc\/\w/, read: readItems, row: 'article of the issue' },
  { path: /^\/doi\/(?:(?:abs|full|fullHtml)\/)?10\./, read: readPaper, row: 'title' },
];

/** A search without results. A proceedings may have its sections closed, which are loaded when they are opened. */
function listsNothing(document: Document): boolean {
  if (maybe(document, '.issue-item__title')) return false;
  const count = text(maybe(document, '.hitsLength'));
  return (
    count === '0' || maybe(document, '.search-result__no-result, .section__title[aria-expanded="false"]') !== undefined
  );
}

export default {
  name: NAME,
  matches: paths.map((path) => `https://dl.acm.org${path}`),
  extract: readKinds(NAME, kinds, listsNothing),
  rowOf: headingOf,

  listingOf(_, url) {
    const typed = [...url.searchParams].filter(([name]) => /^(?:AllField|text\d)$/.test(name));
    return clean(typed.map(([, term]) => term).join(' '));
  },
} satisfies Site;
