import { clean, Missing, one, saidIn } from './dom.ts';

const elementNode = 1;
const textNode = 3;

// Labels ("Title:"), the "More" and "Less" of a search result, and what MathJax has drawn.
const notTheAuthors = '.descriptor, a.is-size-7, .mjx-chtml, [class*="MathJax"]';

/**
 * What a title or an abstract says, its formulas as the TeX that they were written in, whether drawn yet or not.
 * arXiv loads MathJax 2.7, which keeps the source of each formula in a `<script type="math/tex">` behind its drawing:
 * https://docs.mathjax.org/en/v2.7-latest/advanced/model.html
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(said(element));
}

/** What the element says. @throws {Missing} when it is not there or says nothing. */
export function wordsOf(root: ParentNode, selector: string): string {
  const found = words(one(root, selector));
  if (!found) throw new Missing(`${selector} is empty`);
  return found;
}

function said(element: Element): string {
  return saidIn(element, saidBy);
}

function saidBy(node: ChildNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.matches('script')) return formula(element);
  return element.matches(notTheAuthors) ? '' : said(element);
}

function formula(script: Element): string {
  const type = script.getAttribute('type') ?? '';
  if (!type.startsWith('math/tex')) return '';
  const dollars = type.includes('mode=display') ? '$$' : '$';
  return `${dollars}${script.textContent}${dollars}`;
}
