import type { FoundPaper } from '../paper/paper.ts';
import { clean, elementsIn, maybe, nodesIn, text } from './dom.ts';

// Who signed where the authors are not to be known: "Anonymous", "ICLR 2026 Conference Submission12 Authors".
const signature = /^anonymous\b|\b(?:submission|paper)\d* authors?$/i;

/** Names of a byline, if they are names. */
export function namesAmong(names: string[]): string[] {
  return names.filter((name) => !signature.test(name));
}

/** A byline: names in links or not, and after the twentieth "et al. (3 additional authors not shown)". */
export function byline(line: Element | undefined): Pick<FoundPaper, 'authors' | 'authorsTruncated'> {
  const list =
    (line ? elementsIn(line) : []).find((child) => child.localName === 'span' && child.children.length > 0) ?? line;
  const nodes = list ? nodesIn(list) : [];
  const bare = nodes.filter((node) => node.nodeType === 3).flatMap((node) => clean(node.nodeValue) ?? []);
  const names = nodes.flatMap(namesBy);
  const joined = bare.some((piece) => piece.replace(/^,|,$/g, '').includes(','));
  return {
    authors: namesAmong(names),
    authorsTruncated: joined || /additional authors not shown/.test(list?.textContent ?? ''),
  };
}

/** An author has an element of their own, or in the old layout may be part of the text between others' elements. */
function namesBy(node: ChildNode): string[] {
  if (node.nodeType !== 1) return (clean(node.nodeValue) ?? '').split(',').flatMap((name) => clean(name) ?? []);
  const element = node as Element;
  const isName = element.matches('a, span') && !element.matches('.show-all, .private-author-label');
  const name = isName ? text(maybe(element, 'a') ?? element) : undefined;
  return name ? [name] : [];
}
