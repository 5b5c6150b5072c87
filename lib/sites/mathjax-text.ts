import { clean, saidIn } from './dom.ts';

const elementNode = 1;
const textNode = 3;

// What MathJax has drawn, by version 2 or 3, and pictures.
const drawn = '[class*="MathJax"]:not(mjx-container), mjx-math, .mjx-chtml, svg, style';

const blocks = /^(?:p|div|section|h[1-6]|[uod]l|li|d[td]|br)$/;

/**
 * What a title or an abstract says, paragraphs apart and each formula once. MathJax 2 keeps the source of a formula in a
 * script behind its drawing, as TeX or as MathML (https://docs.mathjax.org/en/v2.7-latest/advanced/model.html); MathJax 3
 * keeps MathML for screen readers (https://docs.mathjax.org/en/v3.2-latest/basic/accessibility.html).
 */
export function words(element: Element | undefined): string | undefined {
  return element && clean(saidBy(element));
}

function saidBy(node: Node): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  if (node.nodeType !== elementNode) return '';
  const element = node as Element;
  if (element.localName === 'script') return formula(element);
  if (element.matches(drawn)) return '';
  const said = element.childElementCount > 0 ? saidIn(element, saidBy) : (element.textContent ?? '');
  return blocks.test(element.localName) ? ` ${said} ` : said;
}

function formula(script: Element): string {
  const type = script.getAttribute('type') ?? '';
  const source = script.textContent ?? '';
  if (type === 'math/mml') return source.replace(/<[^<>]*>/g, '');
  if (!type.startsWith('math/tex')) return '';
  const dollars = type.includes('mode=display') ? '$$' : '$';
  return dollars + source + dollars;
}
