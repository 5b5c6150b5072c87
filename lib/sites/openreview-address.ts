import type { FoundPaper } from '../paper/paper.ts';
import { all, Missing, webUrl } from './dom.ts';

/** Addresses on OpenReview are relative to this. */
export const home = 'https://openreview.net';

// Identifiers are of letters, digits, `-` and `_`.
const withId = /^https:\/\/openreview\.net\/(?:forum|pdf|attachment|revisions)\?(?:.*&)?id=([\w-]+)/;
const withPaperHash = /^https:\/\/openreview\.net(\/forum\/[^?#]+)/;

// What a submission links to under its own identifier.
const ownFiles = 'a[title^="Download "], a[href^="/revisions?id="]';

/** The identifier in an address on OpenReview, relative or not: of `/forum?id=`, `/pdf?id=` and the like. */
export function idIn(address: string | null | undefined): string | undefined {
  return withId.exec(webUrl(address, home) ?? '')?.[1];
}

/** The identifier under which a submission links to its own files; `undefined` when it links to none. */
export function ownId(note: ParentNode): string | undefined {
  return all(note, ownFiles)
    .map((link) => idIn(link.getAttribute('href')))
    .find(Boolean);
}

/**
 * A submission's own page, `/forum?id=…`; with a paper hash instead (`/forum/<hash>`) only where its identifier is nowhere
 * to be seen.
 * @param ownId as its links to its own files have it
 * @throws {Missing} when the address leads elsewhere
 */
export function pageOf(address: string | null, ownId: string | undefined): Pick<FoundPaper, 'url' | 'ids'> {
  const hash = withPaperHash.exec(webUrl(address, home) ?? '')?.[1];
  const id = hash ? ownId : idIn(address);
  if (id) return { url: `${home}/forum?id=${id}`, ids: [`openreview:${id}`] };
  if (!hash) throw new Missing('the link leads to no submission');
  return { url: home + hash, ids: [] };
}
