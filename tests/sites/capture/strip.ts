import { parseHTML } from 'linkedom';

/** What says nothing of papers, or is of others: code, pictures, frames. */
const useless = [
  ...['style', 'noscript', 'iframe', 'svg > *', 'video', 'audio', 'object', 'embed'],
  ...['stylesheet', 'preload', 'modulepreload', 'prefetch', 'dns-prefetch', 'preconnect'].map(
    (rel) => `link[rel~="${rel}"]`,
  ),
];

/** Scripts that are data. */
const kept = /^(?:application\/(?:ld\+)?json|math\/(?:tex|mml)(?:;.*)?)$/;

/** The names of what tells who has seen the page. */
const secret = /token|csrf|xsrf|nonce|session|password|e-?mail/i;

/** The page without what a fixture must not hold. What it says of papers stays as it is. */
export function strip(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(useless.join())) element.remove();
  for (const script of document.querySelectorAll('script')) stripScript(script);
  for (const element of document.querySelectorAll('*')) stripAttributes(element);
  for (const comment of commentsIn(document)) comment.remove();
  return `${document.toString().replace(/\s*\n\s*\n\s*/g, '\n')}\n`;
}

/** Of code there stays what assigns JSON: `page.metadata={"title":"…"};`. */
function stripScript(script: Element): void {
  if (kept.test(script.getAttribute('type') ?? '')) return;
  const lines = (script.textContent ?? '').split('\n').filter(assignsJson);
  if (lines.length === 0 || script.hasAttribute('src')) script.remove();
  else script.textContent = lines.join('\n');
}

function assignsJson(line: string): boolean {
  const [, json] = /^[\w\s.$[\]'"]{1,99}= ?([[{].*[\]}]);?\s*$/.exec(line) ?? [];
  try {
    return json !== undefined && typeof JSON.parse(json) === 'object';
  } catch {
    return false;
  }
}

function stripAttributes(element: Element): void {
  const isSecret = secret.test(element.getAttribute('name') ?? '');
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const isPicture = /\bdata:[\w/+.-]*;base64,/.test(value);
    if (/^on/.test(name) || isPicture || secret.test(name) || (isSecret && holdsValue(name)))
      element.removeAttribute(name);
  }
  // Hidden ones are the page's, and may hold what it shows; the others are the reader's.
  if (element.localName === 'input' && element.getAttribute('type') !== 'hidden') element.removeAttribute('value');
}

function holdsValue(name: string): boolean {
  return name === 'value' || name === 'content';
}

function commentsIn(node: Node): ChildNode[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 8 ? [child] : commentsIn(child)));
}
