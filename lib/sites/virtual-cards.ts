import type { FoundPaper } from '../paper/paper.ts';
import { all, found, Missing, maybe, one, text, texts } from './dom.ts';
import { words } from './formulas.ts';
import { readRows } from './rows.ts';
import { conferences, eventAt, namesBetweenDots } from './virtual-address.ts';

/** Cards of every kind: of the papers page, of an event list since 2026, of one before. */
export const cards = '.myCard, .event-card, .displaycards';

const heading = '.card-title, h3.event-title, a.small-title';

/** One reader for each host: relative links are read by it, and what it has read it knows again. */
const readers = new Map(
  Object.keys(conferences).map((host) => [host, (card: Element) => readCard(card, `https://${host}`)]),
);

/** The papers among the cards; workshops, talks and breaks have cards too. */
export function readCards(document: Document, url: URL): FoundPaper[] {
  const papers = all(document, cards).filter((card) => maybe(card, links));
  const reader = readers.get(url.hostname);
  return reader ? readRows(papers, reader, heading) : [];
}

/** Whether there are cards, none of which leads to a paper. */
export function hasOtherCards(document: Document): boolean {
  const shown = all(document, cards);
  return shown.length > 0 && !shown.some((card) => maybe(card, links));
}

const links = ['poster', 'oral', 'spotlight'].map((kind) => `a[href*="/${kind}/"]`).join(', ');

function readCard(card: Element, base: string): FoundPaper {
  const event = all(card, links)
    .map((link) => eventAt(link.getAttribute('href'), base))
    .find(Boolean);
  const title = words(one(card, heading));
  if (!event || !title) throw new Missing('the card has no title or leads to no paper');
  const abstract = words(abstractIn(card));
  return found({
    title,
    url: event.url,
    ids: [],
    abstract: abstract?.replace(/ ?(?:…|\.{3})$/, ''),
    abstractTruncated: /(?:…|\.{3})$/.test(abstract ?? ''),
    authors: authors(card),
    published: event.year,
    venue: event.venue,
    subjects: texts(card, '.card-topic a'),
  });
}

/** Each name is a link on the papers page, and a part of the line elsewhere. */
function authors(card: Element): string[] {
  const linked = texts(card, 'h6.card-subtitle a');
  return linked.length ? linked : namesBetweenDots(text(maybe(card, '.author-str, .event-speakers')));
}

/** On the papers page only in its detailed view. */
function abstractIn(card: Element): Element | undefined {
  const summary = all(card, 'details > summary').find((each) => text(each)?.startsWith('Abstract'));
  const details = summary?.parentElement;
  return (details && maybe(details, '.text-start')) ?? maybe(card, '.card-text, .abstract-text');
}
