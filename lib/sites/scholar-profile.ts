import type { FoundPaper } from '../paper/paper.ts';
import { dateIn } from './dates.ts';
import { all, found, Missing, maybe, one, text, webAddress } from './dom.ts';
import { readRows } from './rows.ts';
import { arxivIn, authorsIn, publicationIn } from './scholar-byline.ts';
import { clusterIn, idOfCluster } from './scholar-cluster.ts';

// Until 2021 the address was beside a link that opened the citation in a window of the page.
const links = 'a[href*="citation_for_view="], a[data-href*="citation_for_view="]';

/** The papers in a person's profile. */
export function readProfile(document: Document): FoundPaper[] {
  const rows = all(document, `tr :is(${links})`).flatMap((link) => link.closest('tr') ?? []);
  return readRows(new Set(rows), readRow, links);
}

function readRow(row: Element): FoundPaper {
  const link = one(row, links);
  const title = text(link);
  const citation = citationIn(link.getAttribute('data-href') ?? link.getAttribute('href'));
  if (!citation) throw new Missing('the link leads to no citation');
  if (!title) throw new Missing('the title is empty');
  const [names, publication] = all(row, '.gs_gray').map((line) => text(line) ?? '');
  const { venue, published } = publicationIn(publication ?? '');
  return found({
    title,
    url: citationPage(citation),
    ids: [...scholarIds(clusterIn(row), citation), ...arxivIn(publication)],
    ...authorsIn(names ?? ''),
    venue,
    published: dateIn(text(maybe(row, '.gsc_a_y'))) ?? published,
  });
}

/** `USER:ID` in the address of a citation in somebody's profile. */
export function citationIn(address: string | null): string | undefined {
  const { search = '' } = webAddress(address, 'https://scholar.google.com') ?? {};
  return /[?&]citation_for_view=([\w-]+(?::|%3A)[\w-]+)(?:&|$)/i.exec(search)?.[1]?.replace(/%3A/i, ':');
}

/** The citation's own page. */
export function citationPage(citation: string): string {
  const [user] = citation.split(':');
  return `https://scholar.google.com/citations?view_op=view_citation&user=${user}&citation_for_view=${citation}`;
}

/** The paper as searches know it, where the page tells who cites it, and the citation. */
export function scholarIds(cluster: string | undefined, citation: string): string[] {
  const id = cluster && idOfCluster(cluster);
  return [...(id ? [`scholar:${id}`] : []), `scholar:${citation}`];
}
