import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, maybe, text } from './dom.ts';
import { saidBy, words } from './formulas.ts';
import { headFacts } from './head.ts';
import { addressIn, journal, labelled, secured, yearIn } from './jmlr-fields.ts';
import { namesIn } from './names.ts';
import { readOne } from './rows.ts';

/** The paper of its own page, from the head, or from what is on display. The abstract is on display only. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const page = addressIn(url.href, url);
  if (!page) return [];
  const facts = headFacts(document, url);
  const byline = maybe(document, '#content b > i, #content i > b');
  const paper = {
    ...facts,
    title: facts.title ?? words(maybe(document, '#content h2')),
    url: page,
    authors: facts.authors?.length ? facts.authors : namesIn(text(byline)),
    abstract: abstract(document) ?? facts.abstract,
    published: facts.published ?? yearIn(text(byline?.closest('p'))),
    venue: facts.venue ?? journal,
    pdfUrl: labelled(document, 'pdf', url) ?? secured(facts.pdfUrl),
    codeUrl: labelled(document, 'code', url),
  };
  return readOne(document, paper, '#content h2');
}

/** Its first paragraph, or in the first volumes the heading "Abstract", and whatever stands between that and the links. */
function abstract(document: Document): string | undefined {
  const heading = all(document, '#content h3').find((each) => text(each) === 'Abstract');
  const paragraph = maybe(document, 'p.abstract');
  let said = paragraph ? saidBy(paragraph) : '';
  for (let next = (paragraph ?? heading)?.nextSibling; next && !isEnd(next); next = next.nextSibling) {
    said += saidBy(next);
  }
  return clean(said);
}

function isEnd(node: ChildNode): boolean {
  if (node.nodeType !== 1) return /^\s*\[/.test(node.textContent ?? '');
  const element = node as Element;
  return (
    element.matches('.abslinks, font, hr, h1, h2, h3, div, table, a') ||
    maybe(element, 'font, a[href$=".pdf"]') !== undefined
  );
}
