import { clean, maybe, text } from './dom.ts';
import { type Kind, readKinds } from './kinds.ts';
import { headingOf } from './rows.ts';
import type { Site } from './site.ts';
import { readList } from './ssrn-list.ts';
import { readPaper } from './ssrn-paper.ts';

const site = 'https://papers.ssrn.com';

// Their links write the names of the pages in either case, and a match pattern knows cases apart.
const paths = [
  // https://papers.ssrn.com/searchresults.cfm?term=dual+momentum&page=2
  '/searchresults.cfm?*',
  // https://papers.ssrn.com/sol3/results.cfm?txtKey_Words=europe
  '/sol3/results.cfm?*',
  // https://papers.ssrn.com/sol3/JELJOUR_Results.cfm?form_name=journalBrowse&journal_id=203
  '/sol3/JELJOUR_Results.cfm?*',
  '/sol3/Jeljour_results.cfm?*',
  // https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=16042
  '/sol3/cf_dev/AbsByAuth.cfm?*',
  // https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2381263
  '/sol3/papers.cfm?*',
];

const kinds: Kind[] = [
  { path: /^\/sol3\/papers\.cfm\?(?:[^#]*&)?abstract_?id=\d/i, read: readPaper, row: 'title' },
  {
    path: /^\/(?:searchresults|sol3\/(?:results|jeljour_results|cf_dev\/absbyauth))\.cfm\?/i,
    read: readList,
    row: 'paper',
  },
];

/** A search and a journal's list are filled by a script: as long as neither papers nor a count are there, there are none. */
function listsNothing(document: Document): boolean {
  const said = text(maybe(document, 'body')) ?? '';
  if (maybe(document, '#network-papers')) return maybe(document, '#network-papers li') === undefined;
  if (/\bno results\b|\bunder review or has been removed\b/i.test(said)) return true;
  return maybe(document, '#term') !== undefined && !/\bDisplaying results\b/.test(said);
}

export default {
  name: 'SSRN',
  matches: paths.map((path) => site + path),
  extract: readKinds('SSRN', kinds, listsNothing),
  rowOf: headingOf,
  listingOf(_, url) {
    return clean(url.searchParams.get('term') ?? url.searchParams.get('txtKey_Words'));
  },
} satisfies Site;
