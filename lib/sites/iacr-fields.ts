import { webUrl } from './dom.ts';

/** An eprint's number, year first: `2026/1234`. */
export function numberIn(address: string | null | undefined): string | undefined {
  const url = webUrl(address, 'https://eprint.iacr.org');
  return /^https:\/\/eprint\.iacr\.org\/(\d{4}\/\d+)(?:[?#]|$)/.exec(url ?? '')?.[1];
}

/** What its number tells of an eprint, which has no registered identifier. */
export function addressesOf(number: string) {
  const url = `https://eprint.iacr.org/${number}`;
  return { url, ids: [], pdfUrl: `${url}.pdf` };
}
