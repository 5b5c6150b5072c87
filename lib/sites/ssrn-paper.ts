import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text, texts, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { readOne } from './rows.ts';
import { addressOf } from './ssrn-list.ts';

const main = '.box-abstract-main';

/** The paper of an abstract page: by its head (`citation_*`), with the abstract, the PDF and the reference that it shows. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const address = addressOf(url.href);
  if (!address) return [];
  const head = headFacts(document, url);
  const paper = {
    title: head.title ?? text(maybe(document, `${main} h1`)),
    url: address.url,
    ids: [...new Set([...address.ids, ...head.ids])],
    abstract: all(document, `${main} .abstract-text p`).map(words).join(' '),
    authors: head.authors?.length ? head.authors : texts(document, `${main} .authors h2`),
    published: head.published ?? datePosted(document),
    venue: text(maybe(document, `${main} .reference-info`)),
    subjects: head.subjects,
    pdfUrl: pdf(document, url),
  };
  return readOne(document, paper, `${main} h1`);
}

function datePosted(document: Document): string | undefined {
  const note = texts(document, `${main} .note-list span`).find((each) => each.startsWith('Posted'));
  return dateIn(note);
}

/** `citation_pdf_url` leads back to this page; the buttons lead to the file, and are not there when there is none. */
function pdf(document: Document, url: URL): string | undefined {
  return webUrl(maybe(document, 'a[href*="Delivery.cfm"][href*=".pdf"]')?.getAttribute('href'), url);
}
