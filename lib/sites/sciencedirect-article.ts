import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, clean, maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { type Facts, headFacts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { readOne } from './rows.ts';
import { pageOf, pdfIn, piiIn } from './sciencedirect-address.ts';
import { authorsOf } from './sciencedirect-json.ts';

const heading = 'h1';

/** The article of its own page, alone in its list. The head has no authors; they are in the page's JSON and on display. */
export function readArticlePage(document: Document, url: URL): FoundPaper[] {
  const pii = piiIn(url.href);
  if (!pii) return [];
  const head = headOf(document, url, pii);
  const paper = {
    title: words(maybe(document, `${heading} .title-text`)) ?? head.title,
    url: pageOf(pii),
    ids: [...new Set([`pii:${pii}`, ...head.ids, ...idsInLinks(document, 'a.doi')])],
    abstract: abstract(document) ?? head.abstract,
    authors: authorsOf(document, pii) ?? byline(document),
    // "Volume 3, Issue 1, January 2024, Pages 1-10"; the head would have the first of the month.
    published: dateIn(text(maybe(document, '.publication-volume .text-xs'))) ?? head.published,
    venue: head.venue ?? text(maybe(document, '#publication-title, .publication-title-link')),
    subjects: keywords(document),
    pdfUrl: pdfIn(document, pii),
  };
  return readOne(document, paper, heading);
}

/** What the head says, if it is this article's. */
function headOf(document: Document, url: URL, pii: string): Facts {
  const described = maybe(document, 'meta[name="citation_pii"]')?.getAttribute('content');
  return described && described.replace(/[-()]/g, '') !== pii ? { ids: [] } : headFacts(document, url);
}

/** Beside highlights, a picture, and perhaps a translation. */
function abstract(document: Document): string | undefined {
  const abstracts = all(document, '#abstracts .abstract.author');
  const abstract = abstracts.find((each) => each.getAttribute('lang') === 'en') ?? abstracts[0];
  const title = words(abstract && maybe(abstract, 'h2')) ?? '';
  return clean(words(abstract)?.slice(title.length));
}

/** "Ada" and "Lovelace" side by side, and marks of affiliations behind them. */
function byline(document: Document): string[] {
  return all(document, '#author-group .surname').flatMap((surname) => {
    const given = surname.parentElement && maybe(surname.parentElement, '.given-name');
    return clean(`${text(given) ?? ''} ${text(surname) ?? ''}`) ?? [];
  });
}

/** Abbreviations look the same but for their heading. */
function keywords(document: Document): string[] {
  const sections = all(document, '.keywords-section');
  const section = sections.find((each) => /^key ?words$/i.test(text(maybe(each, 'h2')) ?? ''));
  return section ? all(section, '.keyword').flatMap((keyword) => words(keyword) ?? []) : [];
}
