import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { clean, maybe, text, texts } from './dom.ts';
import { words } from './formulas.ts';
import { headFacts } from './head.ts';
import { idsInLinks } from './identifiers.ts';
import { namesIn } from './names.ts';
import { pageOf, pdfIn } from './ojs-summary.ts';
import { readOne } from './rows.ts';

/** The article of its own page, alone in its list: from the head, or as article_details.tpl shows it. */
export function readArticle(document: Document, { href }: URL): FoundPaper[] {
  const url = pageOf(href);
  if (!url) return [];
  const facts = headFacts(document, new URL(url));
  const paper = {
    ...facts,
    title: facts.title ?? words(maybe(document, heading)),
    url,
    ids: [...new Set([...facts.ids, ...idsInLinks(document, '.item.doi a[href]')])],
    abstract: facts.abstract ?? abstract(document),
    authors: facts.authors?.length ? facts.authors : texts(document, '.item.authors .name'),
    published: facts.published ?? dateIn(text(maybe(document, '.item.published .value'))),
    venue: facts.venue ?? text(maybe(document, '.pkp_site_name')),
    subjects: facts.subjects?.length ? facts.subjects : namesIn(text(maybe(document, '.item.keywords .value'))),
    pdfUrl: facts.pdfUrl ?? pdfIn(document),
  };
  return readOne(document, paper, heading);
}

const heading = '.obj_article_details h1.page_title';

/** The text follows its label without an element of its own. */
function abstract(document: Document): string | undefined {
  const item = maybe(document, '.item.abstract');
  const label = text(item && maybe(item, '.label')) ?? '';
  return clean(words(item)?.slice(label.length));
}
