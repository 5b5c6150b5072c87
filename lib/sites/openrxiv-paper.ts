import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text, texts } from './dom.ts';
import { headFacts, withoutMarkup } from './head.ts';
import { doisIn, idsIn } from './identifiers.ts';
import { hostIn, pageOf } from './openrxiv-address.ts';
import { authorsIn } from './openrxiv-authors.ts';
import { readOne } from './rows.ts';

const heading = 'h1#page-title, h1.highwire-cite-title';

/** The paper of a paper's page, be it of the abstract or the full text: from the head, else as the page shows it. */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const head = headFacts(document, url);
  const ids = [head.ids, shownIds(document), idsIn(url.href)].find((each) => each.length > 0) ?? [];
  const venue = head.venue ?? text(maybe(document, '.highwire-cite-metadata-journal'));
  const host = hostIn(meta(document, 'HW.pisa')) ?? hostIn(venue) ?? url.hostname;
  const paper = {
    title: withoutMarkup(head.title) ?? text(maybe(document, heading)),
    url: pageOf(host, ids, url.href),
    ids,
    abstract: abstractIn(document) ?? head.abstract ?? shownAbstract(document),
    ...(head.authors?.length ? { authors: head.authors } : authorsIn(maybe(document, '.highwire-citation-authors'))),
    published: postedOn(document) ?? head.published?.slice(0, 4),
    venue,
    subjects: head.subjects?.length ? head.subjects : subjects(document),
    pdfUrl: head.pdfUrl,
  };
  return readOne(document, paper, heading);
}

function shownIds(document: Document): string[] {
  return doisIn(text(maybe(document, '.highwire-cite-metadata-doi'))).slice(0, 1);
}

/** `<h3>ABSTRACT</h3> <p>We show …</p>`; subheadings ("Background") are part of what the abstract says. */
function abstractIn(document: Document): string | undefined {
  const content = meta(document, 'citation_abstract');
  return withoutMarkup(content?.replace(/<h\d[^<>]*>\s*(?:abstract|summary)\s*<\/h\d>/i, ''));
}

function shownAbstract(document: Document): string {
  const paragraphs = texts(document, '#abstract-1 p');
  return paragraphs.join(' ');
}

/** The day of the version on display; `citation_publication_date` is the first of January whatever the day. */
function postedOn(document: Document): string | undefined {
  const names = ['citation_date', 'DC.Date', 'article:published_time'];
  return names.map((name) => dateIn(meta(document, name))).find(Boolean);
}

/** "Neuroscience", a link to the collection. */
function subjects(document: Document): string[] {
  return all(document, '.highwire-article-collection-term').flatMap((term) => text(maybe(term, 'a') ?? term) ?? []);
}

function meta(document: Document, name: string): string | undefined {
  const tag = maybe(document, `meta[name="${name}"], meta[property="${name}"]`);
  return tag?.getAttribute('content') ?? undefined;
}
