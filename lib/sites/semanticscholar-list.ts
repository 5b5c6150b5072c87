import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text } from './dom.ts';
import { readRows } from './rows.ts';
import { idOf, pageOf, titleLink } from './semanticscholar-address.ts';
import { byline, elsewhere, summary } from './semanticscholar-fields.ts';

const linkOfTitle = `:is(${titleLink}, a[href*="/paper/"])`;

/** The papers of a search or of an author's page. */
export function readPapers(document: Document): FoundPaper[] {
  return readRows(all(document, '.cl-paper-row, div[data-paper-id]'), readRow, headingIn);
}

function headingIn(row: Element): Element | undefined {
  return maybe(row, '.cl-paper-title') ?? maybe(row, linkOfTitle);
}

function readRow(row: Element): FoundPaper {
  const link = one(row, linkOfTitle);
  const title = text(link);
  if (!title) throw new Missing('the title is empty');
  const id = idOf(link);
  const { ids, pdfUrl } = elsewhere(all(row, 'a[data-test-id="paper-link"], a.cl-paper-view-paper'));
  const venue = text(maybe(row, '[data-test-id="normalized-venue-link"], .cl-paper-venue'));
  return found({
    title,
    url: pageOf(id),
    ids: [`s2:${id}`, ...ids],
    ...summary(row),
    ...byline(row),
    published: dateIn(text(maybe(row, '.cl-paper-pubdates'))),
    // A long name breaks off.
    venue: venue?.includes('…') ? undefined : venue,
    subjects: text(maybe(row, '.cl-paper-fos'))?.split(', '),
    pdfUrl,
  });
}
