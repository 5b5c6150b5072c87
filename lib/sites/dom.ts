import type { FoundPaper } from '../paper/paper.ts';
import { type Address, plainAddress } from './plain-address.ts';
import { within } from './within.ts';

/** An element or attribute that a row cannot do without is not there; costs the row. */
export class Missing extends Error {
  override name = 'Missing';
}

/** The first element that matches. @throws {Missing} when there is none. */
export function one(root: ParentNode, selector: string): Element {
  const element = root.querySelector(within(root, selector));
  if (!element) throw new Missing(`no element matches ${selector}`);
  return element;
}

/** The first element that matches, if there is one: for what a row may lack. */
export function maybe(root: ParentNode, selector: string): Element | undefined {
  return root.querySelector(within(root, selector)) ?? undefined;
}

/** Every element that matches, in page order. */
export function all(root: ParentNode, selector: string): Element[] {
  const matching = root.querySelectorAll(within(root, selector));
  const elements: Element[] = [];
  // Spreading the list out instead takes three times as long.
  for (let i = 0; i < matching.length; i++) elements.push(matching[i] as Element);
  return elements;
}

/** The nodes directly within an element. */
export function nodesIn(element: Element): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** The elements directly within an element. */
export function elementsIn(element: Element): Element[] {
  const elements: Element[] = [];
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
  return elements;
}

// C0 and C1 controls except white space, zero-width and bidirectional controls: invisible, and able to disguise text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const invisible = /[\0-\b\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u206f\ufeff]/g;

// Whatever may be in need of cleaning within a line; most text is not, and is looked through only once.
const unclean =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds
  / {2}|[\0-\x1f\x7f-\xa0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]/;

/** Page text as one line: white space collapsed, invisible controls dropped, lone surrogates replaced. `undefined` for none. */
export function clean(text: string | null | undefined): string | undefined {
  const line = text?.trim();
  return (line && unclean.test(line) ? cleaned(line) : line) || undefined;
}

function cleaned(text: string): string {
  // U+0085 is a line's end too, which JavaScript does not count as white space.
  const blank = /[\s\x85]{2,}|[^\S ]|\x85/g;
  return text.toWellFormed().replace(invisible, '').replace(blank, ' ').trim();
}

/** What the element says, cleaned. */
export function text(element: Element | null | undefined): string | undefined {
  return clean(element?.textContent);
}

/** What each of the elements that match says, cleaned; those that say nothing left out. */
export function texts(root: ParentNode, selector: string): string[] {
  return cleanEach(all(root, selector).map((element) => element.textContent));
}

/** A loop, as `flatMap` takes several times as long. */
function cleanEach(said: (string | null)[]): string[] {
  const lines: string[] = [];
  for (const each of said) {
    const line = clean(each);
    if (line) lines.push(line);
  }
  return lines;
}

/** What the element says. @throws {Missing} when it is not there or says nothing. */
export function textOf(root: ParentNode, selector: string): string {
  const found = text(one(root, selector));
  if (!found) throw new Missing(`${selector} is empty`);
  return found;
}

/** An absolute http(s) address; `undefined` for anything else (`javascript:`, `data:`, broken). */
export function webUrl(address: unknown, base?: URL | string): string | undefined {
  return webAddress(address, base)?.href;
}

// Longer ones no library takes: lib/paper/schema.ts.
const longestAddress = 4_000;

/** An absolute http(s) address in its parts; `undefined` for anything else, or for one too long to be kept. */
export function webAddress(address: unknown, base?: URL | string): Address | undefined {
  if (typeof address !== 'string') return undefined;
  const parts = plainAddress(address, base) ?? parsed(address, base);
  return parts && parts.href.length <= longestAddress ? parts : undefined;
}

function parsed(address: string, base?: URL | string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A whole number as pages write it: `1,234`, `1.2k`, ` 33 `. */
export function count(text: string | number | null | undefined): number | undefined {
  const number = typeof text === 'number' ? text : numberIn(text?.trim() ?? '');
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

function numberIn(text: string): number {
  const [, whole, number, unit] = /^(\d[\d,]*)$|^(\d+(?:\.\d+)?)([km])$/i.exec(text) ?? [];
  if (whole) return Number(whole.replaceAll(',', ''));
  return Math.round(Number(number) * (unit?.toLowerCase() === 'k' ? 1_000 : 1_000_000));
}

/** The paper without its absent fields, so that "not known" has one form only; and all of its text clean. */
export function found(paper: FoundPaper): FoundPaper {
  const known: Record<string, unknown> = {};
  let field: keyof FoundPaper;
  for (field in paper) {
    const tidied = tidy(paper[field]);
    if (field === 'ids' || !isBlank(tidied)) known[field] = tidied;
  }
  return known as unknown as FoundPaper;
}

/** What was cut out of a clean line may be blank, and what an address held in `%xx` may be anything. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return cleanEach(value);
  return typeof value === 'string' ? clean(value) : value;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
