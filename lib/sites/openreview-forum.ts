import type { FoundPaper } from '../paper/paper.ts';
import { maybe, text } from './dom.ts';
import { words } from './formulas.ts';
import { type Facts, headFacts } from './head.ts';
import { idIn, ownId, pageOf } from './openreview-address.ts';
import { byline, namesAmong } from './openreview-byline.ts';
import { contentOf, fieldsOf, metaOf, otherIds, pdfIn, repliesIn } from './openreview-note.ts';
import { readOne } from './rows.ts';

// The submission; below it, elsewhere, are the replies. The old layout has the same names as a list.
const submission = '.forum-note, .forum-container > .note';
const heading = 'h2.citation_title';

/** The submission that a forum is about, never its reviews and comments. */
export function readForum(document: Document, url: URL): FoundPaper[] {
  const note = maybe(document, submission);
  const id = note && ownId(note);
  if (isAnother(id, url)) return [];
  const head = headOf(document, url);
  const shown = note ? shownOf(note) : { ids: [] };
  const page = pageOf(url.href, id ?? idIn(head.pdfUrl));
  const paper = {
    ...shown,
    // Formulas are TeX in the head, drawn on the page.
    title: head.title ?? shown.title,
    abstract: head.abstract ?? shown.abstract,
    url: page.url,
    ids: [...new Set([...page.ids, ...shown.ids, ...head.ids])],
    ...(head.authors?.length ? { authors: head.authors, authorsTruncated: false } : {}),
    published: shown.published ?? head.published,
    venue: head.venue ?? shown.venue,
    pdfUrl: head.pdfUrl ?? shown.pdfUrl,
  };
  return readOne(document, paper, heading);
}

/** On the way from one forum to the next, parts of the page may still be the last one's. */
function isAnother(id: string | undefined, url: URL): boolean {
  const asked = idIn(url.href);
  return asked !== undefined && id !== undefined && id !== asked;
}

function headOf(document: Document, url: URL): Facts {
  const head = headFacts(document, url);
  if (isAnother(idIn(head.pdfUrl), url)) return { ids: [] };
  return { ...head, authors: namesAmong(head.authors ?? []) };
}

function shownOf(note: Element): Facts {
  const fields = fieldsOf(note);
  const title = maybe(note, heading);
  // The old layout has the links in the heading, the current one beside it.
  const links = title?.parentElement ?? undefined;
  return {
    title: words(title),
    ids: otherIds(links, fields),
    ...contentOf(fields),
    ...byline(maybe(note, '.forum-authors h3, h3.signatures.author')),
    ...metaOf(maybe(note, '.date.item')?.parentElement ?? undefined),
    comments: repliesIn(text(maybe(note, '#reply_count'))),
    pdfUrl: pdfIn(links),
  };
}
