import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import { readCitation } from './scholar-citation.ts';
import { readProfile } from './scholar-profile.ts';
import { readSearch } from './scholar-search.ts';
import type { Site } from './site.ts';

const NAME = 'Google Scholar';

const endings = [
  ...['com', 'co.uk', 'de', 'fr', 'ca', 'com.au', 'co.in', 'co.jp', 'es', 'it', 'com.br', 'nl', 'ch', 'se', 'pl'],
  ...['com.hk', 'com.tw', 'co.kr', 'com.sg', 'at', 'be', 'dk', 'fi', 'no', 'pt', 'cz', 'co.il', 'com.tr', 'com.mx'],
];

const paths = [
  // /scholar?hl=en&q=pooling  /scholar?cites=5577767787428752324  /scholar?cluster=5577767787428752324
  '/scholar?*',
  // /scholar_lookup?arxiv_id=2401.01234
  '/scholar_lookup?*',
  // /citations?hl=en&user=aBcDeFgHiJkL  /citations?view_op=view_citation&citation_for_view=aBcDeFgHiJkL:u5HHmVD_uO8C
  '/citations?*',
];

const kinds: Kind[] = [
  { path: /^\/scholar(?:_lookup)?\?/, read: readSearch, row: 'search result' },
  { path: /^\/citations\?(?:.*&)?citation_for_view=/, read: readCitation, row: 'title' },
  {
    path: /^\/citations\?(?!(?:.*&)?view_op=(?!list_works))(?:.*&)?user=/,
    read: readProfile,
    row: 'paper in the profile',
  },
];

/** In any language: a check for robots, results without a heading, a profile's table without a link. */
function listsNothing(document: Document): boolean {
  if (maybe(document, '#gs_captcha_ccl, #gs_captcha_f, #captcha-form, .g-recaptcha, #recaptcha')) return true;
  const results = maybe(document, '#gs_res_ccl_mid, #gs_res_ccl, #gs_ccl');
  const table = maybe(document, '#gsc_a_b');
  return (results && !maybe(results, 'h3, [data-cid]')) || (table && !maybe(table, 'a')) || false;
}

export default {
  name: NAME,
  matches: endings.flatMap((ending) => paths.map((path) => `https://scholar.google.${ending}${path}`)),

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf: headingOf,

  listingOf(document, url) {
    // Not the "related:xKtOGUA2aE0J:…" and the like, which nobody types.
    const query = url.searchParams.get('q');
    const typed = query && /^(?:related|info|cache):/.test(query) ? undefined : clean(query);
    return typed ?? text(maybe(document, '#gsc_prf_in'));
  },
} satisfies Site;
