import { all, text, webAddress, webUrl } from './dom.ts';

export const home = 'https://jmlr.org';
export const journal = 'Journal of Machine Learning Research';

/** Fits the path of a paper's own page: `/papers/v26/24-0001.html`, `/papers/v3/example03a.html`. */
export const paperPath = /^\/papers\/v\d+\/(?!index\.html)[^/?#]+\.html(?:\?|$)/;

/** The paper's own page that an address leads to, if it leads to one. @param base the page that it stands on */
export function addressIn(address: string | null, base: URL): string | undefined {
  const { hostname = '', pathname = '' } = webAddress(address, base) ?? {};
  return /^(?:www\.)?jmlr\.org$/.test(hostname) && paperPath.test(pathname) ? home + pathname : undefined;
}

/** Where the link with this label leads, among "[abs][pdf][bib] [code]"; the brackets may be within it. */
export function labelled(root: ParentNode, label: string, base: URL): string | undefined {
  const link = all(root, 'a[href]').find((each) => text(each)?.replace(/[[\]]/g, '') === label);
  return secured(webUrl(link?.getAttribute('href'), base));
}

/** The address by https where it is one of JMLR's, which names some by http. */
export function secured(address: string | undefined): string | undefined {
  return address?.replace(/^http:(?=\/\/(?:www\.)?jmlr\.org\/)/, 'https:');
}

/** The year at the end of "; 5(Nov):1457--1469, 2004." or "; (83):1−64, 2025.": pages look like years, too. */
export function yearIn(citation: string | undefined): string | undefined {
  return /, {0,3}((?:19|20)\d\d)\./.exec(citation ?? '')?.[1];
}
