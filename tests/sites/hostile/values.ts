import { spoiledJson } from './json.ts';
import type { Mutation } from './mutation.ts';
import type { Random } from './random.ts';
import { hostileText, spoiled } from './texts.ts';

/** What becomes of texts, attributes and JSON. */
export const valueMutations: Record<string, Mutation> = {
  text: spoilText,
  'another text': spoilText,

  'text of another'(element, _, another) {
    const [own, others] = [textIn(element), textIn(another())];
    if (own && others) [own.data, others.data] = [others.data, own.data];
  },

  'no attribute'(element, random) {
    const name = attributeOf(element, random);
    if (name) element.removeAttribute(name);
    return name;
  },

  attribute: spoilAttribute,
  'another attribute': spoilAttribute,

  'attribute of another'(element, random, another) {
    const name = attributeOf(element, random);
    return name && change(element, name, another().getAttribute(name) ?? hostileText(random));
  },

  address(element, random) {
    const links = [element, ...element.querySelectorAll('[href]')].filter((each) => each.hasAttribute('href'));
    const link = links.length ? random.pick(links) : undefined;
    return link && change(link, 'href', spoiled(link.getAttribute('href') ?? '', random));
  },

  json(element, random) {
    const holders = [...element.ownerDocument.querySelectorAll('script, [data-props], [data-json]')];
    if (holders.length === 0) return spoilAttribute(element, random);
    const holder = random.pick(holders);
    if (holder.localName !== 'script') return spoilAttribute(holder, random);
    holder.textContent = spoiledScript(holder.textContent ?? '', random);
    return holder.textContent;
  },
};

function spoilText(element: Element, random: Random): string | undefined {
  const text = textIn(element);
  if (text) text.data = spoiled(text.data, random);
  return text && JSON.stringify(text.data);
}

/** The first text in it that says something. */
function textIn(element: Element): Text | undefined {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return node as Text;
    const inner = node.nodeType === 1 ? textIn(node as Element) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

function spoilAttribute(element: Element, random: Random): string | undefined {
  const name = attributeOf(element, random);
  if (!name) return undefined;
  const value = element.getAttribute(name) ?? '';
  const spoil = /^\s*[[{]/.test(value) ? spoiledJson : spoiled;
  return change(element, name, spoil(value, random));
}

function attributeOf(element: Element, random: Random): string | undefined {
  const names = element.getAttributeNames();
  return names.length ? random.pick(names) : undefined;
}

function change(element: Element, name: string, value: string): string {
  element.setAttribute(name, value);
  return `${name}=${JSON.stringify(value)}`;
}

/** A script of JSON, or one that assigns JSON. */
function spoiledScript(script: string, random: Random): string {
  const [start, end] = [script.indexOf('{'), script.lastIndexOf('}') + 1];
  if (start < 0 || end <= start) return spoiled(script, random);
  return script.slice(0, start) + spoiledJson(script.slice(start, end), random) + script.slice(end);
}
