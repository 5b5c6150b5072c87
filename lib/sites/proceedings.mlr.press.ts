import { maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { home, paperPath } from './pmlr-fields.ts';
import { readVolume } from './pmlr-list.ts';
import { readPaper } from './pmlr-paper.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'PMLR';

const volumePath = /^\/[rv]\d+\/?(?:index\.html)?(?:\?|$)/;

const kinds: Kind[] = [
  { path: volumePath, read: readVolume, row: 'paper of the volume' },
  { path: paperPath, read: readPaper, row: 'title' },
];

export default {
  name: NAME,
  matches: [
    // https://proceedings.mlr.press/v235/  https://proceedings.mlr.press/v235/abe24a.html
    `${home}/v*`,
    // https://proceedings.mlr.press/r12/  volumes published anew
    `${home}/r*/*`,
  ],

  extract: readKinds(NAME, kinds, () => false),

  rowOf: headingOf,

  /** "Volume 235: International Conference on Machine Learning, 21-27 July 2024, Vienna, Austria". */
  listingOf(document, url) {
    return volumePath.test(url.pathname) ? text(maybe(document, 'main h2, main h1, h2')) : undefined;
  },
} satisfies Site;
