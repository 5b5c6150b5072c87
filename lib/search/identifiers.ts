import { canonicalId, schemes } from '../paper/identity.ts';
import type { PaperIndex, Slot } from './paper-index.ts';
import { textAt } from './segments/bytes.ts';
import { placesBeginningWith } from './segments/sorted-texts.ts';

/**
 * The papers that an identifier names: whole in any form (`2401.01234v2`, `arxiv:2401.01234`, a DOI, the address of
 * either), or its beginning, scheme or not, once it has a digit and a separator (`2401.0`, `doi:10.`).
 * None for anything else that is typed.
 */
export function papersByIdentifier(query: string, index: PaperIndex): Slot[] {
  // Most that is typed is seen at a glance to name none.
  if (!/\d/.test(query)) return [];
  const beginnings = identifierBeginnings(query);
  const [typed = ''] = beginnings;
  if (/\s/.test(typed) || !/\d/.test(typed)) return [];
  const mayContinue = /[.:/]/.test(typed);
  const found = new Map<string, Slot>();
  for (const part of index.parts) {
    for (const beginning of beginnings) {
      for (const paper of papersIn(part, beginning, mayContinue))
        found.set(`${index.parts.indexOf(part)} ${paper}`, { part, paper });
    }
  }
  return [...found.values()];
}

/** How identifiers may begin that what is typed is, or is the beginning of: itself, and behind each scheme. */
export function identifierBeginnings(typed: string): string[] {
  const bare = bareIdentifier(typed.trim()).toLowerCase();
  return [bare, ...schemes.map((scheme) => `${scheme}:${bare}`)];
}

function papersIn({ segment, gone }: Slot['part'], beginning: string, mayContinue: boolean): number[] {
  const { identifiers, identified } = segment;
  const papers: number[] = [];
  const [from, to] = placesBeginningWith(identifiers, beginning);
  for (let place = from; place < to; place++) {
    const paper = identified[place] as number;
    const isMeant = mayContinue || textAt(identifiers, place) === beginning;
    if (isMeant && gone[paper] === 0) papers.push(paper);
  }
  return papers;
}

const resolver =
  /^(?:https?:\/\/[^/]+|(?:www\.)?(?:arxiv\.org|alphaxiv\.org|huggingface\.co))\/(?:(?:abs|pdf|html|papers)\/)?/i;

/** Without resolver, version, ending and place in the page, where it is whole; else without its resolver. */
function bareIdentifier(typed: string): string {
  const identifier = typed.replace(resolver, '');
  const onArxiv = `arxiv:${identifier.replace(/[?#].*/s, '').replace(/\.pdf$/i, '')}`;
  const canonical = [identifier, onArxiv, `doi:${identifier}`].map(canonicalId).find((id) => id);
  return canonical ?? identifier;
}
