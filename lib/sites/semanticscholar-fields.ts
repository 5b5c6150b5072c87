import type { FoundPaper } from '../paper/paper.ts';
import { all, clean, maybe, text, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';

/** A byline: an element for each author, and a button where there are more: "+3 authors". */
export function byline(part: ParentNode): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const items = all(part, '[data-test-id="author-list"], [data-selenium-selector="author-list"]');
  const authors = items.length ? items : all(part, '.cl-paper-authors a, a.author-list__author-name');
  const button = '[data-test-id="author-list-expand"]:not([aria-expanded="true"])';
  return {
    authors: authors.flatMap(nameIn),
    authorsTruncated: maybe(part, button) !== undefined || /^\+/.test(text(maybe(part, '.more-authors-label')) ?? ''),
  };
}

function nameIn(author: Element): string[] {
  const name = text(maybe(author, 'a') ?? author)?.replace(/,$/, '');
  return name ? [name] : [];
}

/**
 * A one-sentence summary ("TLDR …") in the abstract's place, or how the abstract begins. What stands there once it was
 * expanded cannot be told from either, so it is never taken for the whole.
 */
export function summary(part: ParentNode): Pick<FoundPaper, 'abstract' | 'abstractTruncated'> {
  const shown = maybe(part, '.tldr-abstract-replacement, .cl-paper-abstract, [data-test-id="abstract-text"]');
  const button = text(shown && maybe(shown, 'button, .more')) ?? '';
  const said = text(shown)?.replace(/^TLDR */, '') ?? '';
  const abstract = clean(said.endsWith(button) ? said.slice(0, said.length - button.length) : said);
  return { abstract, abstractTruncated: abstract !== undefined };
}

/** What a paper's buttons "View PDF", "View on ACM" lead to: the PDF, and its identifiers elsewhere. */
export function elsewhere(links: Element[]): Pick<FoundPaper, 'ids' | 'pdfUrl'> {
  const addresses = links.flatMap((link) => webUrl(link.getAttribute('href')) ?? []);
  return { ids: [...new Set(addresses.flatMap(idsIn))], pdfUrl: addresses.find(isPdf) };
}

/** Whether an address is of a PDF: `….pdf`, or arXiv's without that ending. */
export function isPdf(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return /\.pdf$/i.test(pathname) || (hostname === 'arxiv.org' && pathname.startsWith('/pdf/'));
}
