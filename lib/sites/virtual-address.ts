import { webUrl } from './dom.ts';

/** The hosts of the conferences' virtual sites, and whose they are. */
export const conferences: Record<string, { name: string; host: string }> = {
  'iclr.cc': { name: 'ICLR', host: 'iclr.cc' },
  'icml.cc': { name: 'ICML', host: 'icml.cc' },
  'neurips.cc': { name: 'NeurIPS', host: 'neurips.cc' },
  'nips.cc': { name: 'NeurIPS', host: 'neurips.cc' },
  'cvpr.thecvf.com': { name: 'CVPR', host: 'cvpr.thecvf.com' },
};

/** `/virtual/2025/poster/116332`; a conference in two places has them as `/virtual/2025/loc/san-diego/poster/116332` too. */
export const paperPath = /^\/virtual\/(\d{4})(?:\/loc\/[\w-]+)?\/(poster|oral|spotlight)\/(\d+)\/?(?:\?|$)/;

/** A paper's page at its conference, the same whichever address led to it. */
export interface Event {
  url: string;
  year: string;
  venue: string;
}

/** Where an address leads, if that is a paper's page. @param base the page that it stands on */
export function eventAt(address: string | null | undefined, base: string | URL): Event | undefined {
  const target = webUrl(address, base);
  if (!target) return undefined;
  const { hostname, pathname } = new URL(target);
  const conference = conferences[hostname];
  const [, year, kind, number] = paperPath.exec(pathname) ?? [];
  if (!conference || !year) return undefined;
  const url = `https://${conference.host}/virtual/${year}/${kind}/${number}`;
  return { url, year, venue: `${conference.name} ${year}` };
}

/** The names of a byline, which are separated by dots: "Ada Lovelace · Alan Turing". */
export function namesBetweenDots(line: string | undefined): string[] {
  return (line ?? '')
    .split(/[·⋅]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
