import type { FoundPaper } from '../paper/paper.ts';
import { addressAtSciX, bibcodeIn, venueIn } from './ads-fields.ts';
import { dateIn } from './dates.ts';
import { all, clean, elementsIn, found, Missing, maybe, one, text, texts } from './dom.ts';
import { hasHole, words, wordsIn } from './formulas.ts';
import { withoutMarkup } from './head.ts';
import { firstNameFirst } from './names.ts';
import { readRows } from './rows.ts';

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
  const below = link.parentElement?.nextElementSibling;
  const [byline, publication] = below ? elementsIn(below) : [];
  const lines = publication ? texts(publication, 'p') : [];
  return found({
    title: typed(row, link) ?? wordsIn(link, title),
    url: addressAtSciX(bibcode),
    ids: [`bibcode:${bibcode}`],
    ...abstractIn(row),
    ...authorsIn(byline),
    published: dateIn(lines.find((line) => /^\d{4}(?:\/\d\d)?$/.test(line))),
    venue: venueIn(lines.find((line) => !/^[\d·]|\.\.\.$/.test(line))),
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
