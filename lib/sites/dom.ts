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

/** Where each paper that was read stands: the heading of its row, at whose end its mark goes. */
const headings = new WeakMap<FoundPaper, () => Element | undefined>();

type Reader = (row: Element) => FoundPaper;
type Heading = string | ((row: Element) => Element | undefined);

// No list that somebody reads is longer.
const MOST_ROWS = 10_000;
const MOST_WARNINGS = 50;

/**
 * What each row said when which reader read it. Pages that grow are read again and again: a row that says the same is not
 * read a third time. What it says is looked at from the second on, as most rows are read once.
 */
const readBefore = new WeakMap<Element, { read: Reader; said: string | null | undefined; paper: FoundPaper }>();

/**
 * Reads each row; a row that lacks what it cannot do without is skipped with a warning, the others stay.
 * A paper that the page shows twice (same address) is taken once, where it stands first. What follows ten thousand rows is
 * not read.
 * @param read knows the row alone, and is not asked again and again about a row that says the same
 * @param heading the row's heading, as a selector below the row or a function of it; the row itself when not given
 */
export function readRows(rows: Iterable<Element>, read: Reader, heading?: Heading): FoundPaper[] {
  return readRowsAnew(rows, (row) => readAgain(row, read), heading);
}

/** The same with a reader that knows more of the page than the row, and so is asked again each time. */
export function readRowsAnew(rows: Iterable<Element>, read: Reader, heading: Heading = (row) => row): FoundPaper[] {
  const papers = new Map<string, FoundPaper>();
  const headingIn = typeof heading === 'string' ? (row: Element) => maybe(row, heading) : heading;
  const skipped: Missing[] = [];
  for (const row of [...rows].slice(0, MOST_ROWS)) {
    const paper = readRow(row, read, skipped);
    if (!paper || papers.has(paper.url)) continue;
    papers.set(paper.url, paper);
    headings.set(paper, () => headingIn(row));
  }
  for (const { message } of skipped.slice(0, MOST_WARNINGS)) console.warn(`Gleaner skipped a row: ${message}`);
  return [...papers.values()];
}

/** The paper of a page that shows one: none without a title. @param heading where its mark goes, as a selector */
export function readOne(
  root: ParentNode,
  paper: Omit<FoundPaper, 'title'> & { title: string | undefined },
  heading: string,
): FoundPaper[] {
  const { title } = paper;
  if (title === undefined) return [];
  const one = found({ ...paper, title });
  headings.set(one, () => maybe(root, heading));
  return [one];
}

/** The heading at whose end the mark of a paper goes that `readRows` or `readOne` has read: a `Site`'s `rowOf`. */
export function headingOf(_: Document, paper: FoundPaper): Element | undefined {
  return headings.get(paper)?.();
}

function readAgain(row: Element, read: Reader): FoundPaper {
  const before = readBefore.get(row);
  const said = before && row.textContent;
  if (before?.read === read && before.said === said) return before.paper;
  const paper = read(row);
  readBefore.set(row, { read, said, paper });
  return paper;
}

function readRow(row: Element, read: Reader, skipped: Missing[]): FoundPaper | undefined {
  try {
    return read(row);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    skipped.push(error);
    return undefined;
  }
}
