import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, count, maybe, text } from './dom.ts';
import { headFacts } from './head.ts';
import { type Kind, readKinds } from './kinds.ts';
import { addressOf, pmidIn } from './pubmed-citation.ts';
import { abstractIn, authorsIn, heading, idsOf, keywordsIn, sourceIn } from './pubmed-heading.ts';
import { readSearch } from './pubmed-search.ts';
import { headingOf, readOne } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'PubMed';

// Two formats are plain text.
const kinds: Kind[] = [
  {
    path: /^\/(?!.*\bformat=(?:pubmed|pmid)\b)(?:trending\/?(?:\?|$)|\?(?:.*&)?(?:term|linkname)=)/,
    read: readSearch,
    row: 'search result',
  },
  { path: /^\/(?!.*\bformat=(?:pubmed|pmid)\b)\d{1,9}\/?(?:\?|$)/, read: readPaper, row: 'title' },
];

/** The head has names with initials only, the page has them whole. */
function readPaper(document: Document, url: URL): FoundPaper[] {
  const pmid = pmidIn(url.pathname) as string;
  const head = headFacts(document, url);
  const shown = sourceIn(document);
  const authors = authorsIn(document);
  return readOne(
    document,
    {
      title: text(maybe(document, heading)) ?? head.title,
      ...addressOf(pmid),
      ids: [...new Set([`pmid:${pmid}`, ...head.ids, ...idsOf(document)])],
      abstract: abstractIn(document),
      authors: authors.length ? authors : head.authors,
      published: shown.published ?? head.published,
      venue: head.venue ?? shown.venue,
      subjects: keywordsIn(document),
    },
    `${heading}, main h1`,
  );
}

/** A search says how many results it has in three places, and in words when it has none. */
function listsNothing(document: Document): boolean {
  const places = all(document, 'meta[name="log_resultcount"], [data-results-amount], .results-amount .value');
  const amounts = places.map((place) =>
    count(place.getAttribute('content') ?? place.getAttribute('data-results-amount') ?? text(place)),
  );
  return amounts.includes(0) || /\bno results were found\b/i.test(text(document.body) ?? '');
}

export default {
  name: NAME,
  matches: [
    // https://pubmed.ncbi.nlm.nih.gov/?term=endometriosis&sort=date&size=100
    'https://pubmed.ncbi.nlm.nih.gov/?*',
    // https://pubmed.ncbi.nlm.nih.gov/trending/?sort=date
    'https://pubmed.ncbi.nlm.nih.gov/trending/*',
    // https://pubmed.ncbi.nlm.nih.gov/37988744/?from_term=endometriosis
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `https://pubmed.ncbi.nlm.nih.gov/${digit}*`),
  ],

  extract: readKinds(NAME, kinds, listsNothing),

  rowOf(document, paper) {
    const first = headingOf(document, paper);
    const header = first?.closest('header.heading');
    return header ? (all(header, heading).find((copy) => copy.checkVisibility?.()) ?? first) : first;
  },

  listingOf(_, url) {
    if (pmidIn(url.pathname)) return undefined;
    return url.pathname.startsWith('/trending') ? 'Trending articles' : clean(url.searchParams.get('term'));
  },
} satisfies Site;
