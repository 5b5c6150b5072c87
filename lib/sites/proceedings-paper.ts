import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, maybe, text, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { namesIn } from './names.ts';
import { addressOf } from './proceedings-address.ts';
import { readOne } from './rows.ts';

// In the layout before 2026 title, "Authors" and "Abstract" are headings of one size, the title the first of them.
const heading = 'h1.paper-title, .container-fluid > .col > h4';

/** The paper of its own page, alone in its list: from the head, or from what is on display. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const address = addressOf(url.href, url);
  if (!address) return [];
  const facts = headFacts(document, url);
  const paper = {
    ...facts,
    title: facts.title ?? words(maybe(document, heading)),
    url: address.url,
    authors: facts.authors?.length ? facts.authors : authors(document),
    abstract: facts.abstract ?? abstract(document),
    // A volume may go online in the year after its conference.
    published: address.year && !facts.published?.startsWith(address.year) ? address.year : facts.published,
    pdfUrl: facts.pdfUrl ?? webUrl(maybe(document, 'a[href*="-Paper"][href$=".pdf"]')?.getAttribute('href'), url),
  };
  return readOne(document, paper, heading);
}

function authors(document: Document): string[] {
  return namesIn(text(maybe(document, '.paper-header .paper-authors')) ?? under(document, 'Authors'));
}

function abstract(document: Document): string | undefined {
  return under(document, 'Abstract');
}

/** What stands between this heading and the next; paragraphs do not nest, so the text is not in the one made for it. */
function under(document: Document, name: string): string | undefined {
  const label = all(document, 'h2.section-label, .col > h4').find((each) => text(each) === name);
  const parts: string[] = [];
  for (let next = label?.nextElementSibling; next && !/^h\d$/.test(next.localName); next = next.nextElementSibling) {
    parts.push(words(next) ?? '');
  }
  return clean(parts.join(' '));
}
