import { readFeed } from './alphaxiv-feed.ts';
import { readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'alphaXiv';

export default {
  name: NAME,
  matches: [
    // https://www.alphaxiv.org/  https://www.alphaxiv.org/?sort=Hot&interval=7+Days
    'https://www.alphaxiv.org/',
    'https://www.alphaxiv.org/?*',
    // https://www.alphaxiv.org/explore?sort=Hot
    'https://www.alphaxiv.org/explore*',
    'https://alphaxiv.org/',
    'https://alphaxiv.org/?*',
    'https://alphaxiv.org/explore*',
  ],
  // Nothing is known of how the feed says that it is empty.
  extract: readKinds(NAME, [{ path: /^\/(?:explore)?\/?(?:\?|$)/, read: readFeed, row: 'paper' }], () => false),
  rowOf: headingOf,
} satisfies Site;
