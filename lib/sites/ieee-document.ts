import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { maybe, text, texts } from './dom.ts';
import { words } from './formulas.ts';
import type { Facts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { articleNumberIn, pageOf, pdfOf } from './ieee-address.ts';
import { metadataOf } from './ieee-metadata.ts';
import { readOne } from './rows.ts';

const heading = 'h1.document-title';

/** The paper of its own page, alone in its list: from the page's script, or as the page shows it. */
export function readDocument(document: Document, { href }: URL): FoundPaper[] {
  const articleNumber = articleNumberIn(href);
  if (!articleNumber) return [];
  const facts = metadataOf(document, articleNumber) ?? shown(document, articleNumber);
  const paper = {
    ...facts,
    title: facts.title ?? words(maybe(document, heading)),
    url: pageOf(articleNumber),
    ids: [...new Set([`ieee:${articleNumber}`, ...facts.ids])],
  };
  return readOne(document, paper, heading);
}

function shown(document: Document, articleNumber: string): Facts {
  return {
    title: words(maybe(document, heading)),
    abstract: words(maybe(document, '.abstract-text [xplmathjax]')),
    authors: texts(document, '.authors-info a[href*="/author/"]'),
    published: dateIn(text(maybe(document, '.doc-abstract-pubdate, .doc-abstract-confdate'))),
    venue: text(maybe(document, '.stats-document-abstract-publishedIn a')),
    pdfUrl: maybe(document, `a[href*="/stamp/stamp.jsp"][href*="arnumber=${articleNumber}"]`) && pdfOf(articleNumber),
    ids: idsInLinks(document, '.stats-document-abstract-doi a'),
  };
}
