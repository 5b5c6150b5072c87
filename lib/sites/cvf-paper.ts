import type { FoundPaper } from '../paper/paper.ts';
import { addressIn, arxivIn, bibtexIn, labelled } from './cvf-fields.ts';
import { all, clean, maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { namesIn } from './names.ts';
import { readOne } from './rows.ts';

/** The paper of its own page, from the head, or from what is on display. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const page = addressIn(url.href, url);
  if (!page) return [];
  const facts = headFacts(document, url);
  const links = all(document, '#content a[href]');
  const bibtex = bibtexIn(maybe(document, '#content'), page);
  const paper = {
    ...facts,
    title: facts.title ?? title(maybe(document, '#papertitle')),
    url: page,
    ids: [...new Set([...facts.ids, ...arxivIn(links, url)])],
    authors: facts.authors?.length ? facts.authors : namesIn(text(maybe(document, '#authors i'))),
    abstract: words(maybe(document, '#abstract')) ?? facts.abstract,
    // The head has the year only, and the conference without its short name.
    venue: bibtex.venue ?? facts.venue,
    published: bibtex.published ?? facts.published,
    pdfUrl: labelled(links, 'pdf', url) ?? facts.pdfUrl,
  };
  return readOne(document, paper, '#papertitle');
}

/** What stands before the authors, who are within the title's element on some pages. */
function title(element: Element | undefined): string | undefined {
  const nodes = [...(element?.childNodes ?? [])];
  const end = nodes.findIndex((node) => /^(?:dd|div)$/i.test(node.nodeName));
  return clean(
    nodes
      .slice(0, end === -1 ? nodes.length : end)
      .map((node) => node.textContent)
      .join(''),
  );
}
