import type { FoundPaper } from '../paper/paper.ts';
import { idIn } from './arxiv-id.ts';
import { maybe } from './dom.ts';

/** The title of the paper's row, or of its abstract page; `undefined` when the page does not show the paper. */
export function rowOf(document: Document, paper: FoundPaper): Element | undefined {
  const id = idIn(paper.url);
  const link = id && (document.getElementById(id) ?? linkTo(document, id));
  const row = link ? link.closest('dt, .arxiv-result, #abs') : undefined;
  const holder = row?.localName === 'dt' ? row.nextElementSibling : row;
  return holder ? maybe(holder, 'div.list-title, p.title, h1.title') : undefined;
}

/** Links of list pages have the identifier as their id, which is quick to find among thousands; these are all others. */
function linkTo(document: Document, id: string): Element | undefined {
  const links = `a[href$="/abs/${id}"], a[href*="/abs/${id}v"]`;
  return maybe(document, `:is(dt, .list-title, .arxivid) :is(${links})`);
}
