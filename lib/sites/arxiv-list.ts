import type { FoundPaper } from '../paper/paper.ts';
import { byline, pdfIn, subjectsIn } from './arxiv-fields.ts';
import { idOf, monthOf, pageOf } from './arxiv-id.ts';
import { all, found, Missing, maybe, one } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { readRows } from './rows.ts';

// A longer byline ends after as many names without a word:
// https://github.com/arXiv/arxiv-browse, list_macros.html and truncate_author_list_size.
const namesShown = 100;

/**
 * The papers of a listing or an author's page: new, cross-listed and replaced alike.
 * Rows are a `<dt>` with the links and the `<dd>` behind it, in one `<dl>` for each section or day.
 */
export function readList(document: Document): FoundPaper[] {
  return readRows(all(document, 'dl > dt'), readRow);
}

function readRow(dt: Element): FoundPaper {
  const dd = dt.nextElementSibling;
  if (dd?.localName !== 'dd') throw new Missing('no dd behind the dt');
  const id = idOf(one(dt, 'a[title="Abstract"]'));
  return found({
    title: wordsOf(dd, '.list-title'),
    url: pageOf(id),
    ids: [`arxiv:${id}`],
    // On new and catchup pages only.
    abstract: words(maybe(dd, 'p.mathjax')),
    ...authors(maybe(dd, '.list-authors')),
    published: monthOf(id),
    venue: words(maybe(dd, '.list-journal-ref')),
    subjects: subjectsIn(maybe(dd, '.list-subjects')),
    pdfUrl: pdfIn(dt, id),
  });
}

function authors(line: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const shown = byline(line);
  return { ...shown, authorsTruncated: shown.authorsTruncated || shown.authors?.length === namesShown };
}
