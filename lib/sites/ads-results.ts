import type { FoundPaper } from '../paper/paper.ts';
import { addressAtAds, bibcodeIn } from './ads-fields.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text } from './dom.ts';
import { words, wordsOf } from './formulas.ts';
import { firstNameFirst } from './names.ts';
import { readRows } from './rows.ts';

const title = 'h3.s-results-title';

/** The results of a search at the ADS. */
export function readResults(document: Document): FoundPaper[] {
  const rows = all(document, title).flatMap((heading) => heading.closest('li') ?? []);
  return readRows(rows, readRow, title);
}

/** https://github.com/adsabs/bumblebee/blob/master/src/js/widgets/list_of_things/templates/item-template.html */
function readRow(row: Element): FoundPaper {
  const bibcode = bibcodeIn(one(row, 'a[href$="/abstract"]').getAttribute('href'));
  if (!bibcode) throw new Missing('the row has no bibcode');
  // All of them wait hidden where there are many.
  const everyone = all(row, '.all-authors .article-author');
  const authors = everyone.length > 0 ? everyone : all(row, '.article-author');
  return found({
    title: wordsOf(row, title),
    url: addressAtAds(bibcode),
    ids: [`bibcode:${bibcode}`],
    abstract: abstractIn(row),
    authors: authors.flatMap((author) => nameIn(author) ?? []),
    authorsTruncated: everyone.length === 0 && maybe(row, '.show-all-authors') !== undefined,
    published: dateIn(text(maybe(row, '[aria-label="date published"]'))),
  });
}

/** The abstract, where the reader has asked for it: whole behind a button, or whole at once, below "Abstract". */
function abstractIn(row: Element): string | undefined {
  const abstract = maybe(row, '.full-abstract') ?? maybe(row, '.abstract-row .s-more-info');
  return words(abstract)?.replace(/^Abstract /, '');
}

/** "Lovelace, Ada;" */
function nameIn(author: Element): string | undefined {
  const name = text(author)?.replace(/;$/, '');
  return name && firstNameFirst(name);
}
