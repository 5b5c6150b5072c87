import type { FoundPaper } from '../paper/paper.ts';
import { all, found, maybe, one } from './dom.ts';
import { wordsOf } from './formulas.ts';
import { ownId, pageOf } from './openreview-address.ts';
import { byline } from './openreview-byline.ts';
import { contentOf, fieldsOf, metaOf, otherIds, pdfIn } from './openreview-note.ts';
import { readRows } from './rows.ts';

// What holds lists of submissions. Consoles of authors, reviewers and chairs show submissions too, but elsewhere.
const lists = '.submissions-list, #notes, .notes';

const titleLink = 'h4 > a[href*="/forum"]';

/**
 * The submissions on display in a venue's tabs, a search or a venue's list. A row is a `div.note`, once `li.note`; should
 * that change, what holds a heading with a link to a forum.
 */
export function readSubmissions(document: Document): FoundPaper[] {
  const notes = all(document, `:is(${lists}) :is(div.note, li.note[data-id]):not(.note-activity, .note-activity *)`);
  const rows = notes.length ? notes : all(document, `:is(${lists}) ${titleLink}`).flatMap(rowAround);
  return readRows(onDisplay(document, rows).filter(isSubmission), readRow, 'h4');
}

/** Whether submissions are listed, readable or not. Lists come late, may be empty, and a group may be but a directory. */
export function listsSubmissions(document: Document): boolean {
  const links = all(document, `:is(${lists}) a[href*="/forum"]:not([href*="noteId="], .note-activity *)`);
  return onDisplay(document, links).length > 0;
}

function rowAround(link: Element): Element[] {
  const row = link.closest('li') ?? link.parentElement?.parentElement;
  return row ? [row] : [];
}

/** All tabs of a venue are on the page at once, each with its first submissions; one of them is active. */
function onDisplay(document: Document, elements: Element[]): Element[] {
  const hasTabs = maybe(document, '.tab-pane.active') !== undefined;
  return hasTabs ? elements.filter((each) => !each.closest('.tab-pane:not(.active)')) : elements;
}

/** A search finds reviews and comments too: their links name them beside the forum. */
function isSubmission(row: Element): boolean {
  return !/[?&]noteId=/.test(maybe(row, 'h4 a')?.getAttribute('href') ?? '');
}

function readRow(row: Element): FoundPaper {
  const link = one(row, titleLink);
  const heading = link.parentElement ?? row;
  const fields = fieldsOf(row);
  const page = pageOf(link.getAttribute('href'), ownId(heading));
  return found({
    title: wordsOf(row, titleLink),
    url: page.url,
    ids: [...page.ids, ...otherIds(heading, fields)],
    ...contentOf(fields),
    ...byline(maybe(row, '.note-authors')),
    ...metaOf(maybe(row, '.note-meta-info')),
    pdfUrl: pdfIn(heading),
  });
}
