import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, texts } from './dom.ts';
import { words } from './formulas.ts';
import { doisIn } from './identifiers.ts';
import { readRows } from './rows.ts';
import { pageOf, pdfIn, piiIn } from './sciencedirect-address.ts';

const titleLink = 'h2 a[href*="/pii/"]';

/** The articles among the results of a search. */
export function readResults(document: Document): FoundPaper[] {
  const items = all(document, 'li.ResultItem');
  return readRows(items.length > 0 ? items : all(document, 'li[data-doi]'), readResult, 'h2');
}

function readResult(item: Element): FoundPaper {
  const link = one(item, titleLink);
  const title = words(link);
  const pii = piiIn(link.getAttribute('href'));
  if (!title || !pii) throw new Missing('the title is empty or leads to no article');
  const [venue, date] = all(item, '.srctitle-date-fields > span').map(text);
  return found({
    title,
    url: pageOf(pii),
    ids: [`pii:${pii}`, ...doisIn(item.getAttribute('data-doi'))],
    abstract: abstract(item),
    ...byline(item),
    published: dateIn(date),
    venue,
    pdfUrl: pdfIn(item, pii),
  });
}

/** There when the reader has opened it, under the heading "Abstract". */
function abstract(item: Element): string | undefined {
  return words(maybe(item, '.abstract-section'))?.replace(/^Abstract\b:? ?/, '');
}

/** Of many names a "reduced" list has the first two and the last. */
function byline(item: Element): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const line = maybe(item, '.Authors');
  const authors = line ? texts(line, '.author') : [];
  return { authors, authorsTruncated: line?.classList.contains('reduce-list') };
}
