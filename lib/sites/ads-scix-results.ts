import type { FoundPaper } from '../paper/paper.ts';
import { addressAtSciX, bibcodeIn, venueIn } from './ads-fields.ts';
import { dateIn } from './dates.ts';
import { all, clean, found, Missing, maybe, one, readRows, text } from './dom.ts';
import { hasHole, words, wordsOf } from './formulas.ts';
import { withoutMarkup } from './head.ts';
import { firstNameFirst } from './names.ts';

const title = 'a.article-title, a[href$="/abstract"]';

/** The results of a search at SciX: one `<article>` each, whose `id` is the bibcode. */
export function readSciXResults(document: Document): FoundPaper[] {
  return readRows(all(document, 'article[id]'), readRow, title);
}

/** https://github.com/adsabs/nectar/blob/master/src/components/ResultList/Item/Item.tsx */
function readRow(row: Element): FoundPaper {
  const link = one(row, title);
  const bibcode = bibcodeIn(link.getAttribute('href'));
  if (!bibcode) throw new Missing('the title leads to no record');
  // Below the title: who, when and where, more numbers.
  const [byline, publication] = link.parentElement?.nextElementSibling?.children ?? [];
  const lines = publication ? all(publication, 'p').flatMap((line) => text(line) ?? []) : [];
  return found({
    title: typed(row, link) ?? wordsOf(row, title),
    url: addressAtSciX(bibcode),
    ids: [`bibcode:${bibcode}`],
    ...abstractIn(row),
    ...authorsIn(byline),
    published: lines.filter((line) => /^\d{4}(?:\/\d\d)?$/.test(line)).map(dateIn)[0],
    venue: lines.filter((line) => !/^[\d·]|\.\.\.$/.test(line)).map(venueIn)[0],
  });
}

/** The title as it was written, which the checkbox before it says, where its formulas are drawn. */
function typed(row: Element, link: Element): string | undefined {
  const label = maybe(link, 'mjx-container') && maybe(row, 'input')?.getAttribute('aria-label');
  return withoutMarkup(/^(?:Select|De-select) item (.+)$/s.exec(label ?? '')?.[1]);
}

/** "Lovelace, A.; Turing, A.; and 3 more": the last in a button. */
function authorsIn(byline: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const names = words(byline)?.split(';') ?? [];
  return {
    authors: names.flatMap((name) => clean(name) ?? []).map(firstNameFirst),
    authorsTruncated: /\band [\d,]+ more/.test(text(byline) ?? ''),
  };
}

/** The abstract, where the reader has unfolded it; formulas that are drawn have lost their source. */
function abstractIn(row: Element): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const abstract = maybe(row, '[data-testid="abstract-clamp"]');
  if (!abstract || hasHole(abstract)) return {};
  return { abstract: words(abstract), abstractTruncated: maybe(abstract, 'mjx-container') !== undefined };
}
