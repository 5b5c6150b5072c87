import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { addressIn, journal, labelled, yearIn } from './jmlr-fields.ts';
import { namesIn } from './names.ts';
import { readRowsAnew } from './rows.ts';

/**
 * The papers of a volume, a special topic or the software track. A row is a `<dt>` with the title and a `<dd>` with authors,
 * citation and links; each in a list of its own, which in the first volumes is a cell of a table.
 */
export function readList(document: Document, url: URL): FoundPaper[] {
  return readRowsAnew(all(document, 'dl > dt'), (row) => readRow(row, url));
}

function readRow(row: Element, base: URL): FoundPaper {
  const title = words(row);
  const details = row.nextElementSibling;
  if (!title || details?.localName !== 'dd') throw new Missing('no title, or no dd behind the dt');
  const page = addressIn(labelled(details, 'abs', base) ?? null, base);
  if (!page) throw new Missing('no link leads to a paper');
  return found({
    title,
    url: page,
    ids: [],
    authors: namesIn(text(maybe(details, 'b > i, i > b'))),
    published: yearIn(text(details)),
    venue: journal,
    pdfUrl: labelled(details, 'pdf', base),
    codeUrl: labelled(details, 'code', base),
  });
}
