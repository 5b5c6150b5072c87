import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, count, found, Missing, maybe, text, webUrl } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { idsIn } from './identifiers.ts';
import { readRows } from './rows.ts';

const home = 'https://www.alphaxiv.org';

/** The papers of the feed: whatever a link to `/abs/` names. */
export function readFeed(document: Document): FoundPaper[] {
  const links = all(document, 'a[href^="/abs/"], a[href^="/overview/"]');
  const papers = links.map(paperAt);
  const before = othersBefore(links, papers);
  const behind = othersBefore(links.toReversed(), papers.toReversed()).toReversed();
  const cards = links.flatMap((link, at) => (isTitle(link) ? cardAround(link, [before[at], behind[at]]) : []));
  return readRows(cards, readCard, titleIn);
}

/** For each link the last one before it that leads to another paper. */
function othersBefore(links: Element[], papers: unknown[]): (Element | undefined)[] {
  let other: Element | undefined;
  return links.map((_, at) => {
    if (papers[at - 1] !== papers[at]) other = links[at - 1];
    return other;
  });
}

function paperAt(link: Element): string | undefined {
  return link.getAttribute('href')?.replace(/^\/\w+\/|v\d+$/g, '');
}

/** The most of the page's main part around a title that leads to no other paper. */
function cardAround(title: Element, others: (Element | undefined)[]): Element {
  const { parentElement } = title;
  if (!parentElement || /^(?:main|body)$/.test(parentElement.localName)) return title;
  return others.some((other) => other && parentElement.contains(other)) ? title : cardAround(parentElement, others);
}

/** Other links to the paper say "View blog", or hold a picture. */
function isTitle(link: Element): boolean {
  return link.matches('a[href^="/abs/"]') && (text(link)?.length ?? 0) >= 10;
}

function titleIn(card: Element): Element | undefined {
  return card.matches('a') ? card : all(card, 'a[href^="/abs/"]').find(isTitle);
}

/** Beside these, a card shows the summary of an AI, which is not the abstract, and some of the authors. */
function readCard(card: Element): FoundPaper {
  const link = titleIn(card);
  const [id] = idsIn(webUrl(link?.getAttribute('href'), home));
  const title = hasHole(link) ? undefined : words(link);
  if (!id || !title) throw new Missing('the link names no paper');
  const dates = all(card, 'span').filter((span) => /^\d{1,2} [A-Z][a-z]{2} \d{4}$/.test(text(span) ?? ''));
  return found({
    title,
    url: `${home}/abs/${id.replace('arxiv:', '')}`,
    ids: [id],
    published: dateIn(text(dates[0])),
    codeUrl: webUrl(maybe(card, 'a[href^="https://github.com/"]')?.getAttribute('href')),
    upvotes: count(text(maybe(card, 'button svg.lucide-thumbs-up')?.closest('button'))),
  });
}
