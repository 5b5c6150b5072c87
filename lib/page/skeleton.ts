import { BAR, CARD, MARK, NOTE } from './watch.ts';

/** A description longer than this many characters is cut off. */
const MOST = 40_000;
const DEEPEST = 30;

/**
 * What a page is made of, to find out why it cannot be read: each element's name and its attributes' names, one a line,
 * indented as they are nested. No text and no attribute's value: nothing of what the page says, nor of whose it is.
 * Siblings that look alike are one line with their number, the first of them described.
 */
export function skeletonOf(document: Document): string {
  const lines: string[] = [];
  describe(document.body, 0, lines);
  return lines.join('\n').slice(0, MOST);
}

function describe(element: Element, depth: number, lines: string[]): void {
  const alike = new Map<string, Element[]>();
  for (const child of element.children) {
    const look = lookOf(child);
    if (look) alike.set(look, [...(alike.get(look) ?? []), child]);
  }
  for (const [look, children] of alike) {
    const often = children.length > 1 ? ` × ${children.length}` : '';
    lines.push(`${'  '.repeat(depth)}${look}${often}`);
    if (depth < DEEPEST && lines.length < 2_000) describe(children[0] as Element, depth + 1, lines);
  }
}

const silent = new Set(['svg', 'path', 'style', 'noscript', 'iframe', BAR, CARD, MARK, NOTE]);

function lookOf(element: Element): string | undefined {
  const name = element.localName;
  if (silent.has(name)) return undefined;
  const attributes = element.getAttributeNames().sort();
  return attributes.length ? `${name} [${attributes.join(' ')}]` : name;
}
