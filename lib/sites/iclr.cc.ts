import { maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';
import { conferences, paperPath } from './virtual-address.ts';
import { cards, hasOtherCards, readCards } from './virtual-cards.ts';
import { readPaper } from './virtual-paper.ts';

const NAME = 'Virtual conferences';

const paths = [
  // /virtual/2025/papers.html?filter=titles  /virtual/2025/loc/san-diego/papers.html
  '/virtual/*/papers.html*',
  // /virtual/2024/events/oral  /virtual/2024/events/spotlight-posters-2024
  '/virtual/*/events/*',
  // /virtual/2024/awards_detail
  '/virtual/*/awards_detail*',
  // /virtual/2025/session/50260
  '/virtual/*/session/*',
  // /virtual/2025/poster/116332  /virtual/2025/loc/san-diego/poster/116332  /virtual/2025/oral/47251
  ...['/virtual/*/poster/*', '/virtual/*/oral/*', '/virtual/*/spotlight/*'],
];

const sessionPath = /^\/virtual\/\d{4}(?:\/loc\/[\w-]+)?\/session\/\d+\/?(?:\?|$)/;
const papersPath = /^\/virtual\/\d{4}(?:\/loc\/[\w-]+)?\/papers\.html(?:\?|$)/;
// Other events than papers have lists of their own.
const eventsPath =
  /^\/virtual\/\d{4}(?:\/loc\/[\w-]+)?\/(?:events\/(?:oral|poster|spotlight)[\w-]*|awards_detail)\/?(?:\?|$)/;

const pages: Kind[] = [
  { path: papersPath, read: readCards, row: 'paper card' },
  { path: eventsPath, read: readCards, row: 'event card' },
  { path: paperPath, read: readPaper, row: 'title' },
];
const sessions: Kind[] = [{ path: sessionPath, read: readCards, row: 'event card' }];

/** The papers page counts what it shows, and has no card before it has fetched them or when the filter fits none. */
function listsNothing(document: Document): boolean {
  const list = maybe(document, '.cards');
  return hasOtherCards(document) || (list !== undefined && list.childElementCount === 0);
}

const readPage = readKinds(NAME, pages, listsNothing);
// Not every session is one of papers.
const readSession = readKinds(NAME, sessions, (document) => !maybe(document, cards) || hasOtherCards(document));

export default {
  name: NAME,
  matches: Object.keys(conferences).flatMap((host) => paths.map((path) => `https://${host}${path}`)),

  extract(document, url) {
    return (sessionPath.test(url.pathname) ? readSession : readPage)(document, url);
  },

  rowOf: headingOf,

  listingOf(document, url) {
    if (paperPath.test(url.pathname)) return undefined;
    return url.searchParams.get('search') || text(maybe(document, 'title'));
  },
} satisfies Site;
