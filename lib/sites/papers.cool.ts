import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, text, texts, webUrl } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { idsIn, idsInLinks } from './identifiers.ts';
import { readKinds } from './kinds.ts';
import { headingOf, readRows } from './rows.ts';
import type { Site } from './site.ts';

const NAME = 'Papers Cool';
const home = 'https://papers.cool';

// A paper of arXiv, or of a venue: /venue/aVh9KRZdRk@OpenReview.
const paperPath =
  /^\/(?:arxiv\/(?:\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})|venue\/(?=[^/?]*(?:@|%40))[^/?]+)$/;

const extract = readKinds(
  NAME,
  // A list and a paper's page are made alike; /arxiv/cs.LG/feed is not for reading.
  [{ path: /^\/(?:arxiv|venue)\/[^/?]+(?:\/\d{7})?(?:\?|$)/, read: readPapers, row: 'paper' }],
  (document) => /\bTotal: 0\b/.test(text(maybe(document, 'p.info')) ?? ''),
);

export default {
  name: NAME,
  matches: [
    // https://papers.cool/arxiv/cs.LG?date=2026-09-28&show=50  https://papers.cool/arxiv/search?highlight=1&query=pooling
    // https://papers.cool/arxiv/2401.01234
    'https://papers.cool/arxiv/*',
    // https://papers.cool/venue/ICLR.2026?group=Oral  https://papers.cool/venue/2024.acl-long.1@ACL
    'https://papers.cool/venue/*',
  ],
  extract,
  rowOf: headingOf,
  listingOf(document, url) {
    if (paperPath.test(url.pathname)) return undefined;
    return clean(url.searchParams.get('query')) ?? text(maybe(document, 'h1'));
  },
} satisfies Site;

function readPapers(document: Document): FoundPaper[] {
  return readRows(all(document, '.paper[id]'), readPaper, 'h2');
}

/** The parts of a paper have its identifier in theirs: `title-2401.01234`, `summary-2401.01234`. */
function readPaper(row: Element): FoundPaper {
  const url = webUrl(one(row, 'a[id^="title-"]').getAttribute('href'), home);
  if (!url?.startsWith(`${home}/`)) throw new Missing('the title leads elsewhere');
  const subjects = maybe(row, '[id^="subjects-"]');
  return found({
    title: wordsOf(row, 'a[id^="title-"]'),
    url: url.replace(/[?#].*/s, '').replace(/(^https:\/\/[^/]+\/arxiv\/.*\d)v\d+$/, '$1'),
    ids: [...new Set([...idsIn(url), ...idsInLinks(one(row, 'h2'))])],
    abstract: words(maybe(row, '[id^="summary-"]')),
    authors: texts(row, '[id^="authors-"] .author'),
    ...(url.includes('/venue/') ? venueIn(subjects) : { subjects: subjectsIn(subjects) }),
    ...publishedIn(row),
    pdfUrl: webUrl(maybe(row, '[id^="pdf-"][data]')?.getAttribute('data')),
  });
}

/** A venue stands where the subjects of an arXiv paper do: "ICLR.2026 - Oral". */
function venueIn(line: Element | undefined): Pick<FoundPaper, 'venue' | 'published'> {
  const venue = text(line && maybe(line, 'a'));
  return { venue, published: dateIn(venue?.split(' ')[0]) };
}

function publishedIn(row: Element): Pick<FoundPaper, 'published'> {
  const published = dateIn(text(maybe(row, '.date-data')));
  return published ? { published } : {};
}

/** The codes in the addresses of the subjects' lists: `/arxiv/cs.LG`. */
function subjectsIn(line: Element | undefined): string[] {
  const links = line ? all(line, 'a[href*="/arxiv/"]') : [];
  return links.flatMap(
    (link) => /\/arxiv\/([a-z-]+(?:\.[A-Za-z-]+)?)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
}
