import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { headFacts } from './head.ts';
import { addressOf, bylineIn, idsShown, pdfIn, venueIn } from './inspirehep-fields.ts';
import { readOne } from './rows.ts';

const title = '.__DetailPage__ h2';

/**
 * A record's page: what it shows, and what its head says to Google Scholar.
 * https://github.com/inspirehep/inspirehep/blob/master/ui/src/literature/containers/DetailPageContainer/DetailPageContainer.tsx,
 * …/components/LiteratureDocumentHead.tsx
 */
export function readRecord(document: Document, url: URL): FoundPaper[] {
  const heading = maybe(document, title);
  const box = heading?.closest('.__ContentBox__') ?? document.head;
  const head = headFacts(document, url);
  const record = recordIn(box) ?? /\d+/.exec(url.pathname)?.[0] ?? '';
  const paper = {
    title: words(heading) ?? head.title,
    url: addressOf(record),
    ids: [...new Set([...idsShown(box, record), ...reportNumber(document), ...head.ids])],
    abstract: abstractIn(document) ?? head.abstract,
    ...authorsIn(heading?.nextElementSibling, head.authors ?? []),
    published: dateIn(text(maybe(box, 'h2 ~ span'))) ?? yearIn(document),
    venue: venueIn(box) ?? head.venue,
    pdfUrl: pdfIn(box) ?? head.pdfUrl,
  };
  return readOne(document, paper, 'h2');
}

/** The record on display, which the page counts the citations of; its address may be another's that was merged into it. */
function recordIn(box: Element): string | undefined {
  const citations = maybe(box, 'a[href*="refersto"]')?.getAttribute('href') ?? '';
  return /recid(?::|%3A)(\d+)/i.exec(citations)?.[1];
}

/** Five are shown, before a button "Show All(23)"; the head may name more. */
function authorsIn(
  byline: Element | null | undefined,
  named: string[],
): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const { authors = [], authorsTruncated } = bylineIn(byline ?? undefined);
  const all = Number(/Show All\((\d+)\)/.exec(byline?.textContent ?? '')?.[1] ?? authors.length);
  if (named.length <= authors.length) return { authors, authorsTruncated };
  return { authors: named, authorsTruncated: named.length < all };
}

/** The paragraph behind "Abstract: (arXiv)". */
function abstractIn(document: Document): string | undefined {
  const labels = all(document, '.__DetailPage__ .__ContentBox__ div > div:first-child');
  const label = labels.find((each) => each.firstChild?.nodeValue === 'Abstract:');
  const abstract = label?.nextElementSibling ?? undefined;
  return hasHole(abstract) ? undefined : words(abstract);
}

/** The head's eprint: "arXiv:2401.01234". */
function reportNumber(document: Document): string[] {
  const number = maybe(document, 'meta[name="citation_technical_report_number"]')?.getAttribute('content') ?? '';
  return /^arXiv:\S+$/.test(number) ? [number.replace('arXiv', 'arxiv')] : [];
}

/** The head's other date is that of the record's creation. */
function yearIn(document: Document): string | undefined {
  return dateIn(maybe(document, 'meta[name="citation_publication_date"]')?.getAttribute('content'));
}
