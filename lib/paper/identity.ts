import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FoundPaper, PaperId } from './paper.ts';

/** Schemes of identifiers, best first: the first that a paper has becomes its id. */
export const schemes = [
  ...['arxiv', 'doi', 'openreview', 'acl', 'pmid', 'pmcid', 's2', 'dblp', 'ieee', 'pii'],
  ...['inspire', 'bibcode', 'scholar', 'url', 'title'],
];

/** Those that a page may give; the others are made here. */
const given = schemes.filter((scheme) => scheme !== 'url' && scheme !== 'title');

// https://info.arxiv.org/help/arxiv_identifier.html: 2401.01234v2, math.GT/0309136v1
const arxivId = /^(?:(\d{4}\.\d{4,5})|([a-z-]+)(?:\.[a-z]{2})?(\/\d{7}))(?:v\d+)?$/i;
const arxivDoi = /^10\.48550\/arxiv\./i;

/**
 * One identifier in its canonical form: without version, subject class, resolver, escapes or letter case where those mean
 * nothing.
 * @param id with its scheme: `arxiv:2401.01234v2`, `doi:https://doi.org/10.48550/arXiv.2401.01234`
 * @returns `undefined` for what is no identifier
 */
export function canonicalId(id: string): PaperId | undefined {
  const [, scheme = '', value = ''] = /^([a-z0-9]+):\s*(\S{1,300})$/i.exec(id.trim()) ?? [];
  if (scheme === 'arxiv') return canonicalArxivId(value);
  if (scheme === 'doi') return canonicalDoi(value);
  return given.includes(scheme) ? (`${scheme}:${value}` as PaperId) : undefined;
}

function canonicalArxivId(value: string): PaperId | undefined {
  const match = arxivId.exec(value.replace(/^arxiv:/i, ''));
  if (!match) return undefined;
  const [, modern, archive, number] = match;
  return `arxiv:${modern ?? `${archive?.toLowerCase()}${number}`}` as PaperId;
}

function canonicalDoi(value: string): PaperId | undefined {
  const doi = decoded(value)
    .replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '')
    .toLowerCase();
  if (arxivDoi.test(doi)) return canonicalArxivId(doi.replace(arxivDoi, ''));
  return /^10\.\d{4,9}\/[^\s\p{Cc}]+$/u.test(doi) ? (`doi:${doi}` as PaperId) : undefined;
}

/** The text without percent escapes, however often it was escaped; as it is where it holds what is none. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decoded(decodeURIComponent(text));
  } catch {
    return text;
  }
}

/**
 * Every identifier of a paper, canonical, the best first. The address of its page is one too, unless it is made of
 * another: a list may show no more of a paper than its address, and the paper's own page its DOI.
 */
export function canonicalIds({ ids, url }: Pick<FoundPaper, 'ids' | 'url'>): PaperId[] {
  const known = new Set(ids.map(canonicalId).filter((id) => id !== undefined));
  const address = `${url} ${decoded(url)}`.toLowerCase();
  const isInAddress = (id: PaperId) => address.includes(id.slice(id.indexOf(':') + 1).toLowerCase());
  if (![...known].some(isInAddress)) known.add(pageId(url));
  return sortIds(known);
}

/** Identifiers in the order of their schemes, the best first, and by letters within a scheme. */
export function sortIds(ids: Iterable<PaperId>): PaperId[] {
  return [...ids].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Which scheme an identifier is of: `arxiv`, `doi`, … */
export function schemeOf(id: PaperId): string {
  return id.slice(0, id.indexOf(':'));
}

function rank(id: PaperId): number {
  return schemes.indexOf(schemeOf(id));
}

/** An address, without what does not tell pages apart: protocol, `www.`, fragment, a slash at the end. Long ones hashed. */
function pageId(address: string): PaperId {
  const { host, pathname, search } = new URL(address);
  const place = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  const short = place.length > 300 ? bytesToHex(sha256(utf8ToBytes(place)).subarray(0, 16)) : place;
  return `url:${short}` as PaperId;
}

/**
 * A title as its letters, marks and digits alone, in any script and one letter case, so that spacing and punctuation
 * do not tell two copies of it apart. Accents stay: they are part of the word. A title of symbols alone is left as it is.
 */
export function foldTitle(title: string): string {
  const folded = title.normalize('NFKC').toUpperCase().toLowerCase();
  return folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '') || folded.replace(/\s+/g, ' ').trim();
}
