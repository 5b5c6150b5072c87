import type { FoundPaper } from '../paper/paper.ts';
import { addressIn, arxivIn, bibtexIn, labelled } from './cvf-fields.ts';
import { all, clean, found, Missing, maybe, one, text } from './dom.ts';
import { wordsOf } from './formulas.ts';
import { namesIn } from './names.ts';
import { readRowsAnew } from './rows.ts';

/**
 * The papers of a conference, one of its days or a workshop. A row is a `<dt>` with the title, a `<dd>` with the authors,
 * each in a form that searches for them, and a `<dd>` with the links and the BibTeX.
 */
export function readList(document: Document, url: URL): FoundPaper[] {
  return readRowsAnew(all(document, 'dt.ptitle'), (row) => readRow(row, url));
}

/** Whether the page is a menu of days, or a list with nothing in it. */
export function listsNothing(document: Document): boolean {
  const day = maybe(document, '#content a[href*="?day="]');
  return day !== undefined || maybe(document, '#content dl')?.childElementCount === 0;
}

function readRow(row: Element, base: URL): FoundPaper {
  const page = addressIn(one(row, 'a').getAttribute('href'), base);
  if (!page) throw new Missing('the link leads to no paper');
  const parts = partsBehind(row);
  const [authors, details = authors] = parts;
  const links = details ? all(details, 'a[href]') : [];
  return found({
    title: wordsOf(row, 'a'),
    url: page,
    ids: arxivIn(links, base),
    authors: authors && authorsIn(authors),
    ...bibtexIn(details, page),
    pdfUrl: labelled(links, 'pdf', base),
  });
}

function partsBehind(row: Element): Element[] {
  const parts: Element[] = [];
  for (let next = row.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** From the forms; where the conference has none, from the line "Ada Example, Ben Example". */
function authorsIn(part: Element): string[] {
  const inputs = all(part, 'input[name="query_author"], input[name="query"]');
  if (inputs.length) return inputs.flatMap((input) => clean(input.getAttribute('value')) ?? []);
  return maybe(part, 'form, a') ? [] : namesIn(text(part));
}
