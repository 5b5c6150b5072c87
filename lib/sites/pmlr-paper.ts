import type { FoundPaper } from '../paper/paper.ts';
import { maybe, text, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { addressIn, namesAt } from './pmlr-fields.ts';
import { readOne } from './rows.ts';

/**
 * The paper of its own page, from the head, or from what is on display. The byline on display keeps a name like
 * "Ada Example, Jr." apart from "Example, Ada":
 * https://github.com/mlresearch/jekyll-theme, _includes/paper_google_scholar.html and paper_abstract.html.
 */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const page = addressIn(url.href, url);
  if (!page) return [];
  const facts = headFacts(document, url);
  const byline = namesAt(maybe(document, 'span.authors'));
  const citation = maybe(document, '#info');
  const paper = {
    ...facts,
    title: facts.title ?? words(maybe(document, 'article h1')),
    url: page,
    ids: [...new Set([...facts.ids, ...idsInLinks(document, '#extras a[href^="http"]')])],
    authors: byline.length ? byline : facts.authors,
    abstract: words(maybe(document, '#abstract')) ?? facts.abstract,
    // "Proceedings of …, PMLR 235:1-30, 2024."
    published: facts.published ?? /, ((?:19|20)\d\d)\.?$/.exec(text(citation) ?? '')?.[1],
    venue: (citation && words(maybe(citation, 'i'))) ?? facts.venue,
    pdfUrl: facts.pdfUrl ?? webUrl(maybe(document, '#extras a[href$=".pdf"]')?.getAttribute('href'), url),
  };
  return readOne(document, paper, 'article h1, main h1');
}
