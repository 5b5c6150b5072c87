import type { FoundPaper } from '../paper/paper.ts';
import { doiOf, idOf, pageOf, pdfOf } from './acm-address.ts';
import { dateIn } from './dates.ts';
import { all, clean, maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { readOne } from './rows.ts';

// Papers are shown in one of two layouts: with RDFa of schema.org ("property"), or as it was before.
const titles = 'h1[property="name"], h1.citation__title';

/**
 * The paper of its own page, alone in its list. What is on display comes first: `dc.Title` lacks the subtitle, and
 * `dc.Creator` writes "LovelaceAda".
 */
export function readPaper(document: Document, url: URL): FoundPaper[] {
  const doi = doiOf(url.href);
  if (!doi) return [];
  const head = headFacts(document, url);
  const paper = {
    title: words(maybe(document, titles)) ?? head.title,
    url: pageOf(doi),
    ids: [idOf(doi)],
    abstract: abstract(document),
    authors: authors(document) ?? (maybe(document, 'meta[name="citation_author"]') && head.authors),
    published: published(document) ?? head.published,
    venue: text(maybe(document, venues)) ?? head.venue,
    subjects: keywords(document) ?? head.subjects,
    pdfUrl: maybe(document, pdfLinks(doi)) ? pdfOf(doi) : head.pdfUrl,
  };
  return readOne(document, paper, `${titles}, main h1`);
}

const venues = '[property="isPartOf"] [property="name"], .citation .issue-item__detail .epub-section__title';

function abstract(document: Document): string | undefined {
  const section = maybe(document, '#abstract') ?? maybe(document, 'section[property="abstract"], .abstractInFull');
  const paragraphs = section ? all(section, '[role="paragraph"], p').map((paragraph) => words(paragraph) ?? '') : [];
  const abstract = clean(paragraphs.join(' '));
  return abstract === 'No abstract available.' ? undefined : abstract;
}

/** The first list is the byline; the names come again with their affiliations. */
function authors(document: Document): string[] | undefined {
  const line = maybe(document, '.contributors, .citation .loa');
  const names = line ? all(line, '[property="author"], .loa__author-name').flatMap((author) => name(author) ?? []) : [];
  return names.length > 0 ? names : undefined;
}

function name(author: Element): string | undefined {
  const parts = all(author, '[property="givenName"], [property="familyName"]').map((part) => text(part) ?? '');
  return clean(parts.join(' ')) ?? text(author);
}

function published(document: Document): string | undefined {
  return dateIn(text(maybe(document, '.core-date-published, .citation .epub-section__date')));
}

function keywords(document: Document): string[] | undefined {
  const links = all(document, 'section[property="keywords"] a');
  return links.length > 0 ? links.flatMap((link) => text(link) ?? []) : undefined;
}

function pdfLinks(doi: string): string {
  return ['pdf', 'epdf'].map((kind) => `a[href*="/doi/${kind}/${doi.replace(/["\\]/g, '\\$&')}"]`).join(', ');
}
