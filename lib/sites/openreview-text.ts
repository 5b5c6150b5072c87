import { clean, Missing, saidIn } from './dom.ts';

const elementNode = 1;
const textNode = 3;

/**
 * What an element says, each formula once. OpenReview draws formulas with MathJax 3, which keeps no TeX on the page: a
 * drawing for the eye and, for screen readers, the formula in MathML, which is what is taken.
 * https://docs.mathjax.org/en/v3.2-latest/basic/accessibility.html
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(said(element));
}

/** What a title says. @throws {Missing} when it says nothing. */
export function wordsOf(title: Element): string {
  const found = words(title);
  if (!found) throw new Missing('the title is empty');
  return found;
}

function said(element: Element): string {
  return saidIn(element, saidBy);
}

function saidBy(node: ChildNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  return element.matches('script, style, mjx-math') ? '' : said(element);
}
