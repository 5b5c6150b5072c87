import { MARK } from './watch.ts';

/** Where the last line of a heading ends, in CSS pixels. */
export interface Tail {
  /** The side that the line begins at, and how far from the heading's edge there it reaches. */
  side: 'left' | 'right';
  end: number;
  /** Where the middle of the line is in the window, from above. */
  middle: number;
}

/**
 * Where the last line ends of a heading whose words are in a block of their own, as of a clamped link: what is added to
 * the heading would stand on another line. `undefined` for one that ends in the middle of a line.
 */
export function tailOf(heading: Element): Tail | undefined {
  const last = lastShown(heading);
  if (!isElement(last) || getComputedStyle(last).display.startsWith('inline')) return undefined;
  const box = heading.getBoundingClientRect();
  const line = lastLine(last, box.bottom) ?? box;
  const isLeftToRight = getComputedStyle(heading).direction === 'ltr';
  const end = isLeftToRight ? line.right - box.left : box.right - line.left;
  return { side: isLeftToRight ? 'left' : 'right', end, middle: (line.top + line.bottom) / 2 };
}

/** Not looked for in a copy of its list of nodes: that takes longer, and a page has hundreds of headings. */
function lastShown(heading: Element): Node | undefined {
  for (let node = heading.lastChild; node; node = node.previousSibling) if (isShown(node)) return node;
  return undefined;
}

/** Something of the page's own that the reader sees: no blank text, and no mark that stands there already. */
function isShown(node: Node): boolean {
  if (isElement(node)) return node.localName !== MARK && getComputedStyle(node).display !== 'none';
  return node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
}

function isElement(node: Node | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** The last line of text that is not cut off below. */
function lastLine(block: Element, bottom: number): DOMRect | undefined {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  return [...range.getClientRects()].findLast((line) => line.width > 0 && line.bottom <= bottom + 2);
}
