import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, one, text } from './dom.ts';
import { hasHole, words, wordsOf } from './formulas.ts';
import { addressesOf, numberIn } from './iacr-fields.ts';
import { namesIn } from './names.ts';
import { readRows } from './rows.ts';

/** The results of a search: the number, the title in bold, the authors in italics, how the abstract begins. */
export function readResults(document: Document): FoundPaper[] {
  return readRows(all(document, '.results > div'), readResult, 'strong');
}

function readResult(row: Element): FoundPaper {
  const number = numberIn(one(row, 'a.paperlink').getAttribute('href'));
  if (!number) throw new Missing('the link leads to no paper');
  const abstract = abstractIn(row, '.search-abstract');
  return found({
    ...addressesOf(number),
    title: wordsOf(row, 'strong'),
    abstract,
    abstractTruncated: abstract?.endsWith('...'),
    authors: namesIn(text(maybe(row, '.fst-italic'))),
    published: number.slice(0, 4),
    subjects: categoryIn(row),
  });
}

/** The papers of some days or a year, in two boxes each: the number and its links, then the paper. */
export function readSummaries(document: Document): FoundPaper[] {
  const papers = all(document, '.paperList > div').filter((box) => maybe(box, '.papertitle'));
  return readRows(papers, readSummary, '.papertitle');
}

function readSummary(box: Element): FoundPaper {
  const number = numberIn(maybe(box.previousElementSibling ?? box, 'a')?.getAttribute('href'));
  if (!number) throw new Missing('there is no number before the paper');
  return found({
    ...addressesOf(number),
    title: wordsOf(box, '.papertitle'),
    abstract: abstractIn(box, '.paper-abstract'),
    authors: namesIn(text(maybe(box, '.summaryauthors'))),
    published: number.slice(0, 4),
    subjects: categoryIn(box),
  });
}

function abstractIn(root: Element, selector: string): string | undefined {
  const abstract = maybe(root, selector);
  return hasHole(abstract) ? undefined : words(abstract);
}

/** "Cryptographic protocols". */
function categoryIn(root: Element): string[] {
  const category = text(maybe(root, 'small.category'));
  return category ? [category] : [];
}
