import { canonicalId } from '../paper/identity.ts';
import type { PaperId } from '../paper/paper.ts';
import type { SearchablePaper } from './paper-words.ts';

/**
 * The papers that an identifier names: whole in any form (`2401.01234v2`, `arxiv:2401.01234`, a DOI, the address of
 * either), or its beginning, scheme or not, once it has a digit and a separator (`2401.0`, `doi:10.`).
 * None for anything else that is typed.
 */
export function papersByIdentifier(query: string, papers: Iterable<SearchablePaper>): PaperId[] {
  const typed = bareIdentifier(query.trim().toLowerCase());
  if (/\s/.test(typed) || !/\d/.test(typed)) return [];
  const mayContinue = /[.:/]/.test(typed);
  const found: PaperId[] = [];
  for (const paper of papers) {
    const ids = [paper.id, ...paper.ids].map((id) => id.toLowerCase());
    if (ids.some((id) => isMeant(id, typed, mayContinue))) found.push(paper.id);
  }
  return found;
}

function isMeant(id: string, typed: string, mayContinue: boolean): boolean {
  const bare = id.slice(id.indexOf(':') + 1);
  return id === typed || bare === typed || (mayContinue && (id.startsWith(typed) || bare.startsWith(typed)));
}

/** Without resolver and version, where it is whole; else as it was typed. */
function bareIdentifier(typed: string): string {
  const identifier = typed.replace(/^https?:\/\/[^/]+\/(?:(?:abs|pdf|html|papers)\/)?/, '');
  const canonical = [identifier, `arxiv:${identifier}`, `doi:${identifier}`].map(canonicalId).find((id) => id);
  return canonical?.toLowerCase() ?? identifier;
}
