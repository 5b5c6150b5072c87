import { canonicalIds, sortIds } from './identity.ts';
import { joinNotes } from './join-notes.ts';
import { parseName } from './names.ts';
import type { FoundPaper, PageField, PaperId, ReadingStatus, SavedPaper, Shelf, Source } from './paper.ts';
import { siteRank } from './site-rank.ts';
import { twinKey } from './twins.ts';

/** Numbers that change by the hour: the latest counts, not the best-kept. */
const counts = new Set<string>(['upvotes', 'stars', 'comments']);

/** The fields that come from pages. */
export const pageFields: PageField[] = [
  ...(['title', 'url', 'abstract', 'authors', 'published', 'venue', 'subjects'] as const),
  ...(['pdfUrl', 'codeUrl', 'projectUrl', 'upvotes', 'stars', 'comments'] as const),
];

/**
 * A record of a paper that was just seen, all of it as the page says, nothing in it the reader's yet.
 * @param id what it shall be called; its best identifier when not given
 */
export function asSaved(found: FoundPaper, seen: Source, id?: PaperId): SavedPaper {
  const { ids: _, abstractTruncated, authorsTruncated, ...shown } = found;
  const ids = canonicalIds(found);
  return withTwinKey({
    ...shown,
    // What a page does not show does not break off there.
    ...(found.abstract && abstractTruncated && { abstractTruncated }),
    ...(found.authors && authorsTruncated && { authorsTruncated }),
    id: id ?? (ids[0] as PaperId),
    ids,
    sources: Object.fromEntries(pageFields.filter((field) => field in found).map((field) => [field, seen])),
    firstSeen: seen.at,
    lastSeen: seen.at,
    seenCount: 0,
    shelf: 'inbox',
    status: 'unread',
    starred: false,
    tags: [],
    note: '',
  });
}

/** The record itself, under the key that its title and authors give it. */
export function withTwinKey(paper: SavedPaper): SavedPaper {
  const key = twinKey(paper);
  if (key) paper.twinKey = key;
  else delete paper.twinKey;
  return paper;
}

/**
 * The record after the paper was seen once more. The reader's fields stay as they are; of each other field the better
 * of both is kept. Any order and any repetition of the same sightings gives the same record.
 */
export function merge(saved: SavedPaper, found: FoundPaper, seen: Source): SavedPaper {
  return join(saved, asSaved(found, seen, saved.id));
}

/** One record of two that are the same paper; it keeps the first one's id and loses nothing that the reader did. */
export function join(a: SavedPaper, b: SavedPaper): SavedPaper {
  const joined: SavedPaper = { ...a, ...readerFields(a, b), ids: sortIds(new Set([...a.ids, ...b.ids])), sources: {} };
  joined.firstSeen = Math.min(a.firstSeen, b.firstSeen);
  joined.lastSeen = Math.max(a.lastSeen, b.lastSeen);
  joined.seenCount = Math.max(a.seenCount, b.seenCount);
  const sent = Math.max(a.sentToZotero ?? 0, b.sentToZotero ?? 0);
  if (sent > 0) joined.sentToZotero = sent;
  const pageSaid = { ...b.pageSaid, ...a.pageSaid };
  if (Object.keys(pageSaid).length > 0) joined.pageSaid = pageSaid;
  for (const field of pageFields) takeField(joined, field, better(a, b, field));
  return withTwinKey(joined);
}

function readerFields(a: SavedPaper, b: SavedPaper): Partial<SavedPaper> {
  const shelves: Shelf[] = ['inbox', 'dismissed', 'kept'];
  const statuses: ReadingStatus[] = ['unread', 'reading', 'read'];
  return {
    shelf: last(shelves, a.shelf, b.shelf),
    status: last(statuses, a.status, b.status),
    starred: a.starred || b.starred,
    tags: [...new Set([...a.tags, ...b.tags])].sort(),
    note: joinNotes(a.note, b.note),
    ...((a.citekey ?? b.citekey) && { citekey: a.citekey ?? b.citekey }),
  };
}

function last<T>(order: T[], a: T, b: T): T {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** Copies a field with its source and, where it has one, its truncation mark. */
function takeField(into: SavedPaper, field: PageField, from: SavedPaper): void {
  copy(into, from, field);
  const flag = truncationOf(field);
  if (flag) copy(into, from, flag);
  const source = from.sources[field];
  if (source) into.sources[field] = source;
}

function copy(into: SavedPaper, from: SavedPaper, field: keyof FoundPaper): void {
  if (from[field] === undefined) delete (into as Partial<SavedPaper>)[field];
  else Object.assign(into, { [field]: from[field] });
}

/** The field that says whether another breaks off; `''` for those that cannot. */
export function truncationOf(field: PageField): '' | 'abstractTruncated' | 'authorsTruncated' {
  return field === 'abstract' ? 'abstractTruncated' : field === 'authors' ? 'authorsTruncated' : '';
}

function isTruncated(paper: SavedPaper, field: PageField): boolean {
  const flag = truncationOf(field);
  return flag !== '' && paper[flag] === true;
}

/** Which of two records has the better value of a field. A total order, so that no order of meeting them matters. */
function better(a: SavedPaper, b: SavedPaper, field: PageField): SavedPaper {
  const [forA, forB] = [merits(a, field), merits(b, field)];
  for (const [i, merit] of forA.entries()) {
    const other = forB[i] as number | string;
    if (merit !== other) return merit > other ? a : b;
  }
  return a;
}

/** What speaks for a record's value of a field, the weightiest first. */
function merits(paper: SavedPaper, field: PageField): (number | string)[] {
  const value = paper[field];
  if (value === undefined) return [0];
  const { site = '', at = 0 } = paper.sources[field] ?? {};
  const trust = counts.has(field) ? 0 : siteRank(site);
  const whole = Number(field !== 'authors' || !areInitialsOnly(paper.authors));
  return [1, Number(site === 'reader'), completeness(paper, field), whole, trust, at, JSON.stringify(value), site];
}

/** Lists of papers often have "A. Lovelace" where the paper's own page says "Ada Lovelace". */
function areInitialsOnly(authors: readonly string[] = []): boolean {
  const given = authors.flatMap((author) => {
    const name = parseName(author);
    return 'given' in name && name.given ? name.given : [];
  });
  return given.length > 0 && given.every((each) => /^(?:\p{Lu}\.?[ -]?)+$/u.test(each));
}

/** Whether a title is what browsers make do with for a PDF that has none: "2401.01234v2.pdf", its address, its number. */
function isNameOfFile(title: string): boolean {
  return !/[\p{L}\p{M}]{2}/u.test(title) || /^\S+\.(?:pdf|\w+\/\S*)$/i.test(title);
}

/** Whole beats cut, and among cut ones longer beats shorter; a full date beats a year, and any title a file's name. */
function completeness(paper: SavedPaper, field: PageField): number {
  if (field === 'published') return paper.published?.length ?? 0;
  if (field === 'title' && isNameOfFile(paper.title)) return 0;
  const value = paper[field];
  if (isTruncated(paper, field) && Array.isArray(value)) return value.length;
  const breaksOff = typeof value === 'string' && /(?:…|\.\.\.)$/.test(value);
  return isTruncated(paper, field) || breaksOff ? String(value).length : Number.POSITIVE_INFINITY;
}
