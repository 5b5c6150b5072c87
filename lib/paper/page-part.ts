import { pageFields, truncationOf } from './merge.ts';
import type { PageField, SavedPaper } from './paper.ts';

/** A record as pages alone tell it, without what the reader says; its fields in one order, so that its JSON can be compared. */
export function pagePart(paper: SavedPaper): SavedPaper {
  const { id, ids, firstSeen, lastSeen, seenCount, sentToZotero } = paper;
  const part = { id, ids, firstSeen, lastSeen, seenCount, sources: {} } as unknown as SavedPaper;
  Object.assign(part, { shelf: 'inbox', status: 'unread', starred: false, tags: [], note: '' });
  if (sentToZotero !== undefined) part.sentToZotero = sentToZotero;
  for (const field of pageFields) takeSaid(part, paper, field);
  return part;
}

function takeSaid(part: SavedPaper, paper: SavedPaper, field: PageField): void {
  const isReaders = paper.sources[field]?.site === 'reader';
  const { value, source } = isReaders
    ? (paper.pageSaid?.[field] ?? {})
    : { value: paper[field], source: paper.sources[field] };
  if (value === undefined) return;
  const flag = truncationOf(field);
  Object.assign(part, { [field]: value }, flag && paper[flag] && { [flag]: true });
  if (source) part.sources[field] = { site: source.site, at: source.at };
}
