import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, count, found, Missing, maybe, readRows, text, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';
import { hasHole, words } from './tex-text.ts';

const home = 'https://www.alphaxiv.org';

/** The papers of the feed: whatever a link to `/abs/` names. */
export function readFeed(document: Document): FoundPaper[] {
  const cards = all(document, 'a[href^="/abs/"]').filter(isTitle).map(cardAround);
  return readRows(cards, readCard, titleIn);
}

/** Other links to the paper say "View blog", or hold a picture. */
function isTitle(link: Element): boolean {
  return (text(link)?.length ?? 0) >= 10;
}

/** The most of the page's main part around a title that leads to no other paper. */
function cardAround(title: Element): Element {
  const { parentElement } = title;
  if (!parentElement || parentElement.matches('main, body') || papersIn(parentElement).size > 1) return title;
  return cardAround(parentElement);
}

function papersIn(root: Element): Set<string | undefined> {
  const links = all(root, 'a[href^="/abs/"], a[href^="/overview/"]');
  return new Set(links.map((link) => link.getAttribute('href')?.replace(/^\/\w+\/|v\d+$/g, '')));
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
