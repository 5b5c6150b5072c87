import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { readForum } from './openreview-forum.ts';
import { listsSubmissions, readSubmissions } from './openreview-list.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'OpenReview';

const kinds: Kind[] = [
  { path: /^\/(?:group|search|submissions)\?/, read: readSubmissions, row: 'submission' },
  { path: /^\/forum(?:\?(?:.*&)?id=[\w-]|\/[^?])/, read: readForum, row: 'title' },
];

function listsNothing(document: Document): boolean {
  return !listsSubmissions(document) && !maybe(document, '.forum-container');
}

export default {
  name: NAME,
  matches: [
    // https://openreview.net/group?id=ICLR.cc/2024/Conference#tab-accept-oral
    'https://openreview.net/group?*',
    // https://openreview.net/search?term=pooling&group=all&content=all&source=all
    'https://openreview.net/search?*',
    // https://openreview.net/submissions?venue=ICLR.cc/2024/Conference&page=2
    'https://openreview.net/submissions?*',
    // https://openreview.net/forum?id=a-B_c1D2e3&noteId=f4G5h6
    'https://openreview.net/forum?*',
    // https://openreview.net/forum/lovelace|notes_on_the_engine
    'https://openreview.net/forum/*',
  ],

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf: headingOf,

  listingOf(document, url) {
    if (url.pathname.startsWith('/forum')) return undefined;
    const term = clean(url.searchParams.get('term'));
    const venue = text(maybe(document, '#header h1, header h1'));
    const tab = text(maybe(document, '.nav-tabs li.active a'));
    return term ?? ([venue, tab].filter(Boolean).join(': ') || undefined);
  },
} satisfies Site;
