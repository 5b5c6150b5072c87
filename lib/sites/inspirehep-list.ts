import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, one, webUrl } from './dom.ts';
import { wordsOf } from './formulas.ts';
import { addressOf, bylineIn, dateOfByline, idsShown, pdfIn, venueIn } from './inspirehep-fields.ts';
import { readRows } from './rows.ts';

const item = '[data-test-id="literature-result-item"]';
const title = 'a.result-item-title, a[data-test-id="literature-result-title-link"]';

/** The papers of a search or of an author, each in a box with its links below it. */
export function readList(document: Document): FoundPaper[] {
  const rows = all(document, item).map((each) => each.closest('.__ContentBox__') ?? each);
  return readRows(rows, readRow, titleBox);
}

/** https://github.com/inspirehep/inspirehep/blob/master/ui/src/literature/components/LiteratureItem.tsx */
function readRow(row: Element): FoundPaper {
  const link = one(row, title);
  const href = webUrl(link.getAttribute('href'), 'https://inspirehep.net');
  const record = /^https:\/\/inspirehep\.net\/literature\/(\d+)(?:[?#]|$)/.exec(href ?? '')?.[1];
  if (!record) throw new Missing('the title leads to no record');
  // The lines of the item: title, byline, where it was published.
  const byline = titleBox(row)?.nextElementSibling ?? undefined;
  return found({
    title: wordsOf(row, title),
    url: addressOf(record),
    ids: idsShown(row, record),
    ...bylineIn(byline),
    published: dateOfByline(byline),
    venue: venueIn(row),
    pdfUrl: pdfIn(row),
  });
}

/** The line of the item that holds the title. */
function titleBox(row: Element): Element | undefined {
  const lines = [...one(row, item).children];
  return lines.find((line) => maybe(line, title));
}
