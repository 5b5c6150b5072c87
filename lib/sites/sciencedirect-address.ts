import { all, webUrl } from './dom.ts';

const origin = 'https://www.sciencedirect.com';

/** `/science/article/pii/S0048733325001763`, or `/science/article/abs/pii/…` for who may not read it. */
export const articlePath = /^\/science\/article\/(?:abs\/)?pii\/([SB]?[\dX]{15,19})\/?(?:[?#]|$)/;

/** The Publisher Item Identifier in an article's address, relative or not; `undefined` when it leads elsewhere. */
export function piiIn(address: string | null | undefined): string | undefined {
  const target = webUrl(address, origin);
  return target?.startsWith(`${origin}/`) ? articlePath.exec(target.slice(origin.length))?.[1] : undefined;
}

/** The article's own page, the same whichever page led to it. */
export function pageOf(pii: string): string {
  return `${origin}/science/article/pii/${pii}`;
}

/** The PDF, if that part of the page links to it; what the link says beyond its path is good for this visit only. */
export function pdfIn(part: ParentNode, pii: string): string | undefined {
  const addresses = all(part, 'a[href*="/pii/"][href*="/pdf"]').map((link) => link.getAttribute('href'));
  const address = addresses.find((each) => each?.includes(`/pii/${pii}/pdf`));
  return webUrl(address?.replace(/[?#].*/s, ''), origin);
}
