import { pageFields } from '../paper/merge.ts';
import { pagePart } from '../paper/page-part.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { NEVER, type Stamp } from '../paper/stamp.ts';
import type { Page } from './document.ts';

/** What pages have said of a paper. */
export function pageOf(paper: SavedPaper, epoch: Stamp = NEVER): Page {
  const part = pagePart(paper);
  const { ids, firstSeen, lastSeen, seenCount, sentToZotero, sources } = part;
  const fields = Object.fromEntries(pageFields.flatMap((field) => (field in part ? [[field, part[field]]] : [])));
  return {
    epoch,
    ids,
    fields,
    ...(part.abstractTruncated && { abstractTruncated: true }),
    ...(part.authorsTruncated && { authorsTruncated: true }),
    sources,
    firstSeen,
    lastSeen,
    seenCount,
    ...(sentToZotero !== undefined && { sentToZotero }),
  };
}

/** The record that pages make of a paper, with nothing of the reader's in it, and not yet under a key for its twins. */
export function recordOfPage({ epoch: _, fields, ...page }: Page, id?: PaperId): SavedPaper {
  return {
    ...fields,
    ...page,
    id: id ?? page.ids[0],
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [],
    note: '',
  } as unknown as SavedPaper;
}
