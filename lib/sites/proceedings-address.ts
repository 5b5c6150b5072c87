import { Missing, webAddress } from './dom.ts';

const neurips = 'proceedings.neurips.cc';

/** The hosts of the proceedings, and the host under whose name their papers are kept: NeurIPS has four names. */
export const hosts: Record<string, string> = {
  'proceedings.neurips.cc': neurips,
  'papers.neurips.cc': neurips,
  'papers.nips.cc': neurips,
  'proceedings.nips.cc': neurips,
  'proceedings.iclr.cc': 'proceedings.iclr.cc',
  'proceedings.mlsys.org': 'proceedings.mlsys.org',
};

// /paper_files/paper/2024/hash/<32 digits>-Abstract-Conference.html, or the same below /paper/2024.
export const paperPath = /^(?:\/paper_files)?\/paper\/(\d{4})\/hash\/([0-9a-f]{32}-Abstract[\w-]*\.html)(?:\?|$)/;

// /paper/7181-attention-is-all-you-need: how NeurIPS named its papers until 2020.
export const slugPath = /^\/paper\/(\d+-[\w-]+)\/?(?:\?|$)/;

/** A paper's own page, the same whichever host and path led to it; its volume's year, where the address tells. */
export interface Address {
  url: string;
  year?: string;
}

/** Where an address leads, if that is a paper's page. @param base the page that it stands on */
export function addressOf(address: string | null, base: string | URL): Address | undefined {
  const { hostname = '', pathname = '' } = webAddress(address, base) ?? {};
  const host = hosts[hostname];
  const [, year, file] = paperPath.exec(pathname) ?? [];
  if (host && year) return { url: `https://${host}/paper_files/paper/${year}/hash/${file}`, year };
  const [, slug] = slugPath.exec(pathname) ?? [];
  return host && slug ? { url: `https://${host}/paper/${slug}` } : undefined;
}

/** Where a row's link leads. @throws {Missing} when it is no paper's page. */
export function addressIn(link: Element, base: string): Address {
  const address = addressOf(link.getAttribute('href'), base);
  if (!address) throw new Missing('the link leads to no paper');
  return address;
}
