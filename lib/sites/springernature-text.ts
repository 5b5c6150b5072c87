import { clean, Missing, maybe, nodesIn } from './dom.ts';

const elementNode = 1;
const textNode = 3;

/**
 * What a title or an abstract says: formulas as their TeX, `\(x_i\)`, whether MathJax has drawn them or not; without the
 * numbers of references. MathJax 2.7 keeps the source of each formula in a `<script type="math/tex">` behind its drawing:
 * https://docs.mathjax.org/en/v2.7-latest/advanced/model.html
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(said(element));
}

/** What a title says. @throws {Missing} when it says nothing. */
export function titleIn(element: Element): string {
  const found = words(element);
  if (!found) throw new Missing('a title is empty');
  return found;
}

function said(element: Element): string {
  return nodesIn(element).map(saidBy).join('');
}

function saidBy(node: ChildNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.localName === 'script') return formula(element);
  if (isReference(element) || element.matches('style, [class*="MathJax"]')) return '';
  // A structured abstract is a heading and a paragraph for each part, with nothing between them.
  return element.matches('p, h3, h4, div, li, br') ? `${said(element)} ` : said(element);
}

function isReference(element: Element): boolean {
  const toReference = 'a[data-test="citation-ref"], a[href*="#ref-CR"]';
  return element.localName === 'sup' && maybe(element, toReference) !== undefined;
}

function formula(script: Element): string {
  const type = script.getAttribute('type') ?? '';
  if (!type.startsWith('math/tex')) return '';
  return type.includes('mode=display') ? `$$${script.textContent}$$` : `\\(${script.textContent}\\)`;
}
