import type { FoundPaper } from '../paper/paper.ts';
import { publishedIn } from './aclanthology-details.ts';
import { idIn, isPaper, pageOf, yearOf } from './aclanthology-id.ts';
import { maybe, text, texts, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { readOne } from './rows.ts';

/**
 * The paper of its own page: https://github.com/acl-org/acl-anthology, hugo/layouts/papers/single.html. What is on display
 * comes before the head, which has the names of people as they are filed, not as they signed this paper.
 */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const id = idIn(url.href);
  if (!isPaper(id)) return [];
  const facts = headFacts(document, url);
  const byline = texts(document, '#main .lead a[href*="/people/"]');
  const paper = {
    ...facts,
    title: words(maybe(document, '#main #title')) ?? facts.title,
    url: pageOf(id),
    ids: [
      ...new Set([`acl:${id}`, ...facts.ids, ...idsInLinks(document, '.acl-paper-details dd a[href*="doi.org/"]')]),
    ],
    authors: byline.length ? byline : facts.authors,
    abstract: abstract(document) ?? facts.abstract,
    published: facts.published ?? publishedIn(document) ?? yearOf(id),
    venue: facts.venue ?? text(maybe(document, '.acl-paper-details dd a[href*="/volumes/"]')),
    pdfUrl: facts.pdfUrl ?? webUrl(maybe(document, '#title a')?.getAttribute('href'), url),
  };
  return readOne(document, paper, '#main #title');
}

/** The card's text without its heading "Abstract", from which no blank need part it. */
function abstract(document: Document): string | undefined {
  const card = maybe(document, '.acl-abstract');
  const heading = card && text(maybe(card, 'h5'));
  return words(card)
    ?.slice(heading?.length ?? 0)
    .trim();
}
