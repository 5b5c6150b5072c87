import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, found, Missing, maybe, one } from './dom.ts';
import { words } from './formulas.ts';
import { articleNumberIn, pageOf, pdfOf } from './ieee-address.ts';
import { readRows } from './rows.ts';

// A card shows its parts twice, for wide and for narrow screens; the wide ones come first.
const titleLink = ':is(h2, h3) > a[href*="/document/"]';

/** The papers of a search, an issue or a conference: in one card each, whose `id` is the article number. */
export function readCards(document: Document): FoundPaper[] {
  const cards = all(document, '.List-results-items');
  return readRows(cards.length > 0 ? cards : all(document, 'xpl-results-item'), readCard, headingIn);
}

function headingIn(card: Element): Element | undefined {
  return maybe(card, titleLink)?.parentElement ?? undefined;
}

/** Covers and other pages that are no articles have a title without a link. */
function readCard(card: Element): FoundPaper {
  const link = one(card, titleLink);
  const title = words(link);
  const articleNumber = articleNumberIn(link.getAttribute('href'));
  if (!title || !articleNumber) throw new Missing('the title is empty or leads to no article');
  const abstract = excerpt(card);
  return found({
    title,
    url: pageOf(articleNumber),
    ids: [`ieee:${articleNumber}`],
    abstract,
    abstractTruncated: abstract !== undefined,
    authors: byline(card),
    published: year(card),
    venue: words(maybe(card, '.description a[href*="/xpl/"]')),
    pdfUrl: maybe(card, 'a[href*="/stamp/stamp.jsp"]') && pdfOf(articleNumber),
  });
}

/** How the abstract begins, behind "Abstract"; "Show More" is a link behind it. */
function excerpt(card: Element): string | undefined {
  return words(maybe(card, ':is(.twist-container, .js-displayer-content) span'));
}

/** "Ada Lovelace; Alan Turing": mostly links, but some authors have no page. */
function byline(card: Element): string[] {
  const line = words(maybe(card, 'p.author')) ?? '';
  return line.split(';').flatMap((name) => clean(name) ?? []);
}

/** "Year: 2022" in a search, "Publication Year: 2022" in an issue. */
function year(card: Element): string | undefined {
  return /Year: ?((?:19|20)\d\d)/.exec(words(maybe(card, '.description')) ?? '')?.[1];
}
