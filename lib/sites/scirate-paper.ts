import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, count, maybe, text, texts } from './dom.ts';
import { hasHole, words } from './formulas.ts';
import { doisIn, idsIn } from './identifiers.ts';
import { readOne } from './rows.ts';
import { addressOf, pdfIn, scitesIn } from './scirate-row.ts';

/**
 * A paper's page; what its head says to other sites stands in where the page itself cannot be read.
 * https://github.com/scirate/scirate/blob/master/app/views/papers/show.html.slim
 */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const [id = ''] = idsIn(url.href);
  // "Submitted 22 Sep 2026 to … Published 24 Sep 2026"; in lists stands the second.
  const dates = words(maybe(document, '.dates'));
  const lines = linesOf(maybe(document, '.dates')?.parentElement);
  const paper = {
    title: said(document, 'h1.title') ?? toOthers(document, 'og:title'),
    url: addressOf(id),
    ids: [id, ...doisIn(lines.get('Doi')).slice(0, 1)],
    abstract: said(document, '.abstract') ?? toOthers(document, 'og:description'),
    authors: all(document, 'ul.authors li').flatMap((author) => text(author)?.replace(/,$/, '') ?? []),
    published: dateIn(dates?.split('Published ').at(-1)),
    venue: lines.get('Journal ref'),
    subjects: subjectsIn(document),
    pdfUrl: pdfIn(document),
    upvotes: scitesIn(document),
    comments: count(/^([\d,]+) comments?$/.exec(text(maybe(document, '.comments h4')) ?? '')?.[1]),
  };
  return readOne(document, paper, 'h1');
}

function said(document: Document, selector: string): string | undefined {
  const element = maybe(document, selector);
  return hasHole(element) ? undefined : words(element);
}

function toOthers(document: Document, property: string): string | undefined {
  return clean(maybe(document, `meta[property="${property}"]`)?.getAttribute('content'));
}

/** The lines of text between other elements, by what stands before the colon: "Journal ref: Phys. Rev. A 1, 2 (2024)". */
function linesOf(element: Element | null | undefined): Map<string, string> {
  const lines = [...(element?.childNodes ?? [])].map((node) => /^([^:]+): ?(.+)$/.exec(clean(node.nodeValue) ?? ''));
  return new Map(lines.flatMap((line) => (line?.[1] && line[2] ? [[line[1], line[2]]] : [])));
}

/** Codes of arXiv's archives, the primary one first. */
function subjectsIn(document: Document): string[] {
  const codes = texts(document, '.dates a, .categories a');
  return [...new Set(codes)];
}
