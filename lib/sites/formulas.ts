import { clean, Missing, one } from './dom.ts';

const elementNode = 1;
const textNode = 3;

// What is not the authors': labels ("Title:"), buttons ("More", "Less"), pictures, and what MathJax has drawn, by
// version 2 or 3.
const notTheAuthors =
  '.descriptor, a.is-size-7, button, style, svg, template, mjx-math, .mjx-chtml, [class*="MathJax"]:not(mjx-container)';

const specialNames = /^(?:button|style|svg|template|mjx-math)$/;
const specialClasses = /katex|descriptor|is-size-7|mjx-chtml|MathJax/i;

const blocks = /^(?:p|div|section|h[1-6]|[uod]l|li|d[td]|br)$/;

/**
 * What a title or an abstract says, paragraphs apart and each formula once, whether drawn yet or not, as the TeX that it
 * was written in where the page still has it. MathJax 2 keeps the source of a formula in a script behind its drawing, as
 * TeX or as MathML (https://docs.mathjax.org/en/v2.7-latest/advanced/model.html), KaTeX in an `<annotation>` within
 * (https://katex.org/docs/options, `output`); MathJax 3 keeps none and says the formula in MathML, to screen readers
 * (https://docs.mathjax.org/en/v3.2-latest/basic/accessibility.html).
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(saidBy(element));
}

/** What the element says. @throws {Missing} when it is not there or says nothing, or while a formula waits to be drawn. */
export function wordsOf(root: ParentNode, selector: string): string {
  return wordsIn(one(root, selector), selector);
}

/** The same of an element that was found by this selector. */
export function wordsIn(element: Element, selector: string): string {
  if (hasHole(element)) throw new Missing(`${selector} waits for a formula`);
  const found = words(element);
  if (!found) throw new Missing(`${selector} is empty`);
  return found;
}

/**
 * Whether a formula is not drawn yet and so cannot be read: MathJax 3 may leave a hole until it is scrolled to
 * (https://docs.mathjax.org/en/v3.2-latest/output/lazy.html).
 */
export function hasHole(element: Element | undefined): boolean {
  return element?.querySelector('mjx-lazy') != null;
}

/** The same of any node, not cleaned. */
export function saidBy(node: Node): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.localName === 'script') return formula(element, element.getAttribute('type') ?? '');
  if (maybeSpecial(element)) {
    if (element.matches('.katex')) return formula(element.querySelector('annotation'), 'math/tex');
    if (element.matches(notTheAuthors)) return '';
  }
  const said = element.childElementCount > 0 ? saidIn(element) : (element.textContent ?? '');
  return blocks.test(element.localName) ? ` ${said} ` : said;
}

/** Few elements are; to ask each whether it matches takes longer than all the rest. */
function maybeSpecial({ localName, className }: Element): boolean {
  return specialNames.test(localName) || (className !== '' && specialClasses.test(className));
}

function saidIn(element: Element): string {
  let said = '';
  for (let node = element.firstChild; node; node = node.nextSibling) said += saidBy(node);
  return said;
}

function formula(element: Element | null, type: string): string {
  const source = element?.textContent ?? '';
  if (type === 'math/mml') return source.replace(/<[^<>]*>/g, '');
  if (!source || !type.startsWith('math/tex')) return '';
  const dollars = type.includes('mode=display') ? '$$' : '$';
  return dollars + source + dollars;
}
