import type { FoundPaper } from '../paper/paper.ts';
import { dayIn, doisIn, namesIn, pdfIn, subjectsIn } from './arxiv-fields.ts';
import { idIn, monthOf, pageOf } from './arxiv-id.ts';
import { all, clean, found, maybe, text } from './dom.ts';
import { words } from './formulas.ts';

/** The paper of an abstract page, alone in its list; no paper when the page shows none. */
export function readAbstractPage(document: Document, url: URL): FoundPaper[] {
  // The heading has accents where `citation_title` has TeX: "Erdős", `Erd\H{o}s`.
  const title = words(maybe(document, 'h1.title.mathjax')) ?? meta(document, 'citation_title');
  const id = idIn(`/abs/${meta(document, 'citation_arxiv_id')}`) ?? idIn(url.pathname);
  if (!title || !id) return [];
  const access = maybe(document, '.full-text');
  const paper = {
    title,
    url: pageOf(id),
    ids: [`arxiv:${id}`, ...dois(document)],
    // The page itself shortens links in the abstract to "this https URL".
    abstract: meta(document, 'citation_abstract') ?? words(maybe(document, 'blockquote.abstract')),
    authors: authors(document),
    published: published(document) ?? monthOf(id),
    venue: words(cell(document, 'Journal reference:')),
    subjects: subjectsIn(maybe(document, 'td.subjects')),
    pdfUrl: access && pdfIn(access, id),
  };
  return [found(paper)];
}

function meta(document: Document, name: string): string | undefined {
  return metas(document, name)[0];
}

function metas(document: Document, name: string): string[] {
  return all(document, `meta[name="${name}"]`).flatMap((tag) => clean(tag.getAttribute('content')) ?? []);
}

/** The byline holds every name, from the hundredth on hidden; the head has them as "Last, First". */
function authors(document: Document): string[] {
  const shown = namesIn(maybe(document, '.authors'));
  return shown.length ? shown : metas(document, 'citation_author').map(firstNameFirst);
}

function firstNameFirst(name: string): string {
  return name.replace(/^([^,]+), (.+)$/, '$2 $1');
}

function dois(document: Document): string[] {
  return doisIn(meta(document, 'citation_doi') ?? text(maybe(document, 'td.doi')));
}

/** The day of the first version: `2017/06/12`, or from "[Submitted on 12 Jun 2017 (v1), last revised …]". */
function published(document: Document): string | undefined {
  const date = meta(document, 'citation_date');
  return date && /^\d{4}\/\d\d\/\d\d$/.test(date)
    ? date.replaceAll('/', '-')
    : dayIn(text(maybe(document, '.dateline')));
}

function cell(document: Document, label: string): Element | undefined {
  const labelled = all(document, '.metatable td.label').find((td) => text(td) === label);
  return labelled?.nextElementSibling ?? undefined;
}
