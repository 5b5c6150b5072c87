import { clean, Missing, one, saidIn } from './dom.ts';

const elementNode = 1;
const textNode = 3;

// What stands in or beside the words: buttons ("more", "less"), drawings, and what MathJax 2 has drawn.
const notTheAuthors = 'button, style, svg, template, mjx-math, .mjx-chtml, [class*="MathJax"]:not(mjx-container)';

/**
 * What an element says, each formula as the TeX that it was written in, where the page still has it.
 * MathJax 2 keeps it in a `<script type="math/tex">` behind the drawing, KaTeX in an `<annotation>` within; MathJax 3
 * keeps none and only says the formula in MathML, to screen readers.
 * https://docs.mathjax.org/en/v2.7-latest/advanced/model.html, https://katex.org/docs/options (`output`),
 * https://docs.mathjax.org/en/v3.2-latest/basic/accessibility.html
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(said(element));
}

/**
 * What the element says. @throws {Missing} when it is not there or says nothing, or while a formula in it waits to be
 * drawn: MathJax 3 may leave a hole until it is scrolled to (https://docs.mathjax.org/en/v3.2-latest/output/lazy.html).
 */
export function wordsOf(root: ParentNode, selector: string): string {
  const element = one(root, selector);
  const found = hasHole(element) ? undefined : words(element);
  if (!found) throw new Missing(`${selector} is empty, or waits for a formula`);
  return found;
}

/** Whether a formula is not drawn yet and so cannot be read. */
export function hasHole(element: Element | undefined): boolean {
  return element?.querySelector('mjx-lazy') != null;
}

function said(element: Element): string {
  return saidIn(element, saidBy);
}

function saidBy(node: ChildNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.matches('script')) return formula(element, element.getAttribute('type') ?? '');
  if (element.matches('.katex')) return formula(element.querySelector('annotation'), 'math/tex');
  return element.matches(notTheAuthors) ? '' : said(element);
}

function formula(source: Element | null, type: string): string {
  if (!source || !type.startsWith('math/tex')) return '';
  const dollars = type.includes('mode=display') ? '$$' : '$';
  return `${dollars}${source.textContent}${dollars}`;
}
