import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { namesIn } from './names.ts';
import { readRows } from './rows.ts';

// The markup is that of OJS 3: https://github.com/pkp/ojs, templates/frontend/objects.

/** `/index.php/AAAI/article/view/36958`, or an older version of it; what follows otherwise is a PDF. */
export const articlePath = /^(\/index\.php\/[\w-]+\/article\/view\/\d+)(?:\/version\/\d+)?\/?(?:\?|$)/;

const origin = 'https://ojs.aaai.org';

/** The articles of an issue or a search: article_summary.tpl. */
export function readSummaries(document: Document): FoundPaper[] {
  return readRows(all(document, '.obj_article_summary'), readSummary, '.title');
}

function readSummary(row: Element): FoundPaper {
  const link = one(row, '.title a[href]');
  const url = pageOf(link.getAttribute('href'));
  const title = words(link);
  if (!url || !title) throw new Missing('the title has no words or leads to no article');
  return found({
    title,
    url,
    ids: [],
    authors: namesIn(text(maybe(row, '.meta .authors'))),
    published: dateIn(text(maybe(row, '.meta .published')) ?? text(above(row, '.obj_issue_toc', '.published .value'))),
    venue: text(above(row, 'body', '.pkp_site_name')),
    pdfUrl: pdfIn(row),
  });
}

/** What the issue or the page says of all its articles. */
function above(row: Element, ancestor: string, selector: string): Element | null | undefined {
  return row.closest(ancestor)?.querySelector(selector);
}

/** The article's own page, whichever version the address is of; `undefined` when it leads elsewhere. */
export function pageOf(address: string | null): string | undefined {
  const target = webUrl(address, origin);
  if (!target?.startsWith(`${origin}/`)) return undefined;
  const path = articlePath.exec(target.slice(origin.length).replace(/#.*/, ''))?.[1];
  return path && origin + path;
}

/** The PDF that this part of the page links. The link leads to a viewer; the file is where the article's head says. */
export function pdfIn(part: ParentNode): string | undefined {
  const viewer = webUrl(maybe(part, 'a.obj_galley_link.pdf')?.getAttribute('href'), origin);
  return viewer?.replace('/article/view/', '/article/download/');
}
