import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, maybe, text, webUrl } from './dom.ts';
import { words } from './formulas.ts';
import { idsIn } from './identifiers.ts';

const home = 'https://inspirehep.net';

/** A record's page. */
export function addressOf(record: string): string {
  return `${home}/literature/${record}`;
}

/**
 * The record's number, its eprint and its DOI; of several DOIs the first, which is the paper's own. Links go to `//arxiv.org`.
 * https://github.com/inspirehep/inspirehep/blob/master/ui/src/common/components/DOILink.tsx, …/ArxivEprint.tsx
 */
export function idsShown(root: ParentNode, record: string): string[] {
  const links = all(root, 'a[href*="//arxiv.org/abs/"], a[href*="//doi.org/10."]');
  const ids = links.flatMap((link) => idsIn(webUrl(link.getAttribute('href'), home)));
  const first = ['arxiv:', 'doi:'].flatMap((scheme) => ids.find((id) => id.startsWith(scheme)) ?? []);
  return [`inspire:${record}`, ...first];
}

/**
 * The authors of a byline: "Ada Lovelace(London U.), Alan Turing et al. (Jun 7, 1993)", perhaps with the name of their
 * collaboration before them.
 * https://github.com/inspirehep/inspirehep/blob/master/ui/src/common/components/AuthorList.tsx
 */
export function bylineIn(byline: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  // A list of collaborations may come first; the lists within the list are of affiliations.
  const lists = byline ? all(byline, 'ul') : [];
  const authors = lists.map((list) => [...list.children].flatMap(authorIn)).find((names) => names.length > 0);
  return { authors, authorsTruncated: /\bet al\.|Show All\(/.test(text(byline) ?? '') };
}

/** The date in brackets at the byline's end. */
export function dateOfByline(byline: Element | undefined): string | undefined {
  const dates = byline ? all(byline, 'span').filter(isDate) : [];
  return dateIn(text(dates.at(-1)));
}

/** The journal, which alone is in italics; or the conference that a paper was a contribution to. */
export function venueIn(root: ParentNode): string | undefined {
  const published = all(root, 'span').find((label) => /^Published in:$/.test(text(label) ?? ''));
  const journal = published?.parentElement && maybe(published.parentElement, 'i');
  return text(journal) ?? words(maybe(root, '[data-test-id="literature-conference-link"]'));
}

/** The link named "pdf" below a paper. */
export function pdfIn(root: ParentNode): string | undefined {
  const link = all(root, 'a[href]').find((each) => text(each)?.toLowerCase() === 'pdf');
  return webUrl(link?.getAttribute('href'), home);
}

/** The name comes first, perhaps with a link. */
function authorIn(item: Element): string[] {
  const name = maybe(item, 'a, span');
  const isCollaboration = name?.getAttribute('href')?.includes('?q=collaboration');
  const said = text(name);
  return said && !isCollaboration ? [said] : [];
}

function isDate(span: Element): boolean {
  return /^(?:[A-Z][a-z]{2},? )?(?:\d{1,2}, )?(?:19|20)\d\d$/.test(text(span) ?? '');
}
