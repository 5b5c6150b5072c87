import { dateIn } from './dates.ts';
import { clean, maybe, text, webAddress, webUrl } from './dom.ts';
import { idsIn } from './identifiers.ts';

export const home = 'https://openaccess.thecvf.com';

// /content/CVPR2025/html/…_paper.html  /content/CVPR2024W/3DMV/html/…  /content_CVPR_2020/html/…
export const paperPath = /^\/content[\w/-]*\/html\/(?:[\w.-]+\/)?[^/?#]+\.html(?:\?|$)/;

/** The paper's own page that an address leads to, if it leads to one. @param base the page that it stands on */
export function addressIn(address: string | null, base: URL): string | undefined {
  const { hostname = '', pathname = '' } = webAddress(address, base) ?? {};
  return hostname === new URL(home).hostname && paperPath.test(pathname) ? home + pathname : undefined;
}

/** Where the link with this label leads, among "[pdf] [supp] [arXiv] [bibtex]". */
export function labelled(links: Iterable<Element>, label: string, base: URL): string | undefined {
  const link = [...links].find((each) => text(each)?.toLowerCase() === label);
  const target = webUrl(link?.getAttribute('href'), base);
  return target?.startsWith('http://openaccess.thecvf.com/') ? target.replace('http:', 'https:') : target;
}

/** The arXiv version that a paper's own links name. */
export function arxivIn(links: Iterable<Element>, base: URL): string[] {
  return idsIn(labelled(links, 'arxiv', base));
}

/** What a paper's BibTeX says: `booktitle = {…}, month = {June}, year = {2020}`; the year of the address when it is silent. */
export function bibtexIn(place: Element | undefined, page: string): { venue?: string; published?: string } {
  const bibtex = (place && maybe(place, '.bibref')?.textContent) ?? '';
  const [, venue] = /\bbooktitle {0,9}= {0,9}\{([^{}]{1,500})\}/.exec(bibtex) ?? [];
  const [, month = ''] = /\bmonth {0,9}= {0,9}\{(\w{1,9})\}/.exec(bibtex) ?? [];
  const [, year] = /\byear {0,9}= {0,9}\{(\d{4})\}/.exec(bibtex) ?? /_(\d{4})_paper\.html$/.exec(page) ?? [];
  return { venue: clean(venue), published: dateIn(`${month} ${year}`) };
}
