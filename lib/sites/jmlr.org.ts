import { maybe, text } from './dom.ts';
import { paperPath } from './jmlr-fields.ts';
import { readList } from './jmlr-list.ts';
import { readPaper } from './jmlr-paper.ts';
import { readTmlr } from './jmlr-tmlr.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'JMLR';

const hosts = ['jmlr.org', 'www.jmlr.org'];

const paths = [
  // /papers/v26/  /papers/v26/24-0001.html
  '/papers/v*',
  // /papers/topic/…html
  '/papers/topic/*',
  // /papers/special/…html
  '/papers/special/*',
  // /mloss/
  '/mloss/',
  // /tmlr/papers/
  '/tmlr/papers/',
  '/tmlr/papers/index.html',
];

const listPath = /^\/(?:papers\/(?:v\d+\/?(?:index\.html)?|(?:topic|special)\/[^/?]+\/?)|mloss\/)(?:\?|$)/;

const kinds: Kind[] = [
  { path: listPath, read: readList, row: 'paper of the volume' },
  { path: paperPath, read: readPaper, row: 'title' },
  { path: /^\/tmlr\/papers\//, read: readTmlr, row: 'accepted paper' },
];

export default {
  name: NAME,
  matches: hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),

  extract: readKinds(NAME, kinds, () => false),

  rowOf: headingOf,

  /** "JMLR Volume 26", or the name of the special topic. */
  listingOf(document, url) {
    return listPath.test(url.pathname) ? text(maybe(document, '#content h1, #content h2')) : undefined;
  },
} satisfies Site;
