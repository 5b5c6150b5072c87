import type { FoundPaper } from '../paper/paper.ts';
import { found, Missing, maybe } from './dom.ts';

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

/** Of copies for narrow and wide windows the one that is shown; the first where the browser does not say. */
export function onDisplay(copies: Element[]): Element | undefined {
  return copies.find((copy) => copy.checkVisibility?.()) ?? copies[0];
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
