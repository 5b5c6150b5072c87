import type { FoundPaper } from '../paper/paper.ts';
import { addressAtAds, addressAtSciX, bibcodeIn, venueIn } from './ads-fields.ts';
import { abstractShown, authorsShown, detailsShown } from './ads-shown.ts';
import { all, clean, maybe } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { type Facts, headFacts, withoutMarkup } from './head.ts';
import { jsonLdFacts } from './json-ld.ts';
import { readOne } from './rows.ts';

const title = 'h2.s-abstract-title, h2#title';

/** A record's page. What its head says counts only where it is of the record on display. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const shown = detailsShown(document);
  const described = bibcodeIn(contentOf(document, 'name="citation_abstract_html_url"'));
  const bibcode = shown.bibcode ?? described ?? bibcodeIn(url.pathname);
  if (!bibcode || notFound(document)) return [];
  const isAtSciX = maybe(document, '#__next') !== undefined;
  const describe = isAtSciX ? describedAtSciX : describedAtAds;
  const head = described === bibcode ? describe(document, url, bibcode) : none;
  const paper = {
    title: head.title ?? titleShown(document),
    url: isAtSciX ? addressAtSciX(bibcode) : addressAtAds(bibcode),
    ids: [...new Set([`bibcode:${bibcode}`, ...shown.ids, ...head.ids])],
    abstract: head.abstract ?? abstractShown(document),
    ...authorsIn(authorsShown(document), head.authors ?? []),
    // The more precise.
    published: [shown.published ?? '', head.published ?? ''].sort((a, b) => b.length - a.length)[0],
    venue: venueIn(shown.publication ?? head.venue),
    subjects: head.subjects ?? shown.subjects,
    pdfUrl: head.pdfUrl,
  };
  return readOne(document, paper, title);
}

const none: Facts = { ids: [] };

/**
 * What is sure to be of this record in the head. From record to record the ADS adds the tags that were not there, and may
 * remove none: only title and address, which every record has, are of one record. The PDF's address holds the bibcode.
 * https://github.com/adsabs/bumblebee/blob/master/src/js/widgets/meta_tags/widget.js
 */
function describedAtAds(document: Document, url: URL, bibcode: string): Facts {
  const { title, pdfUrl } = headFacts(document, url);
  const isItsPdf = pdfUrl?.includes(`/${encodeURIComponent(bibcode)}/`);
  return { title: withoutMarkup(title), pdfUrl: isItsPdf ? pdfUrl : undefined, ids: [] };
}

/**
 * What the head says, and the JSON-LD: its date is the better one.
 * https://github.com/adsabs/nectar/blob/master/src/components/Metatags/Metatags.tsx
 */
function describedAtSciX(document: Document, url: URL): Facts {
  const head = headFacts(document, url);
  return {
    ...head,
    title: withoutMarkup(head.title),
    abstract: withoutMarkup(
      contentOf(document, 'name="og:description"') ?? contentOf(document, 'property="og:description"'),
    ),
    published: jsonLdFacts(document).published ?? head.published,
    venue: withoutMarkup(head.venue),
    // SciX writes `arXiv:2401.01234` for an eprint's number.
    ids: head.ids.map((id) => id.replace(/^arxiv:arxiv:/i, 'arxiv:')),
  };
}

/** SciX names at most fifty in the head, and shows fewer. */
function authorsIn(shown: string[], named: string[]): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  if (shown.length >= named.length) return { authors: shown };
  return { authors: named, authorsTruncated: named.length === 50 };
}

function titleShown(document: Document): string | undefined {
  const heading = maybe(document, title);
  return hasHole(heading) ? undefined : words(heading);
}

function notFound(document: Document): boolean {
  return all(document, title).some((heading) => heading.textContent === 'Abstract Not Found');
}

function contentOf(document: Document, attribute: string): string | undefined {
  return clean(maybe(document, `meta[${attribute}]`)?.getAttribute('content'));
}
