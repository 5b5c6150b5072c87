import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, text } from './dom.ts';
import { wordsOf } from './formulas.ts';
import { idsInLinks } from './identifiers.ts';
import { labelled } from './jmlr-fields.ts';
import { namesIn } from './names.ts';
import { readRowsAnew } from './rows.ts';

/** The accepted papers of TMLR, whose own pages are at OpenReview. */
export function readTmlr(document: Document, url: URL): FoundPaper[] {
  return readRowsAnew(all(document, 'li.item'), (row) => readRow(row, url), 'h4');
}

function readRow(row: Element, base: URL): FoundPaper {
  const [id] = idsInLinks(row, 'a[href^="https://openreview.net/"]');
  if (!id) throw new Missing('no link leads to OpenReview');
  const authors = text(maybe(row, 'p > i'));
  return found({
    title: wordsOf(row, 'h4'),
    url: `https://openreview.net/forum?id=${id.replace('openreview:', '')}`,
    ids: [id],
    authors: namesIn(authors),
    published: dateIn(text(maybe(row, 'p'))?.slice(authors?.length ?? 0)),
    venue: 'Transactions on Machine Learning Research',
    pdfUrl: labelled(row, 'pdf', base),
    codeUrl: labelled(row, 'code', base),
  });
}
