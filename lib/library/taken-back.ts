/** What records become when an edit of them is undone. */
import { described, saidOf, undescribed } from '../paper/described.ts';
import { join, pageFields } from '../paper/merge.ts';
import type { PageField, PageSaid, SavedPaper } from '../paper/paper.ts';
import { isDescribed } from '../paper/stamp-edit.ts';
import { isValued, readerFields } from './edit.ts';
import type { FieldsEdit, JournalEntry, ReaderFields } from './journal.ts';

/** The papers of a page count as seen up to so many milliseconds before it was: the later, the further down. */
const LONGEST_PAGE = 1_000;

/** The reader's fields without an edit; what has been said of them since stays. */
export function unedited(now: SavedPaper, { before, after }: FieldsEdit): ReaderFields {
  const fields = readerFields(now);
  const back = <Field extends keyof ReaderFields>(field: Field) => {
    if (fields[field] === after[field]) fields[field] = before[field];
  };
  back('shelf');
  back('status');
  back('starred');
  back('note');
  const added = after.tags.filter((tag) => !before.tags.includes(tag));
  const removed = before.tags.filter((tag) => !after.tags.includes(tag));
  const tags = [...now.tags.filter((tag) => !added.includes(tag)), ...removed];
  const left = { ...fields, tags: [...new Set(tags)].sort() };
  return left.shelf === 'inbox' && isValued(left) && !isValued(before) ? { ...left, shelf: 'kept' } : left;
}

/**
 * The whole record without an edit; what pages and the reader have said of it since stays.
 * @param now `undefined` where there is none
 * @param before what it was before the edit
 * @returns `undefined` where the paper stays away
 */
export function takenBack(
  now: SavedPaper | undefined,
  before: SavedPaper,
  entry: JournalEntry,
): SavedPaper | undefined {
  const { deed, at } = entry;
  const isDeletion = deed.kind === 'delete' || deed.kind === 'clear-inbox';
  if (!now) return isDeletion ? before : undefined;
  if (deed.kind === 'describe') return redescribed(now, before, deed.field, entry.described);
  const former = isDeletion ? before : { ...before, ...readerFields(now) };
  const isAsImported = deed.kind === 'import' && now.lastSeen < at - LONGEST_PAGE;
  return describedSince(isAsImported ? former : restored(now, former), now, at);
}

/**
 * The record with a field as it was before the reader described it, or took that back.
 * @param made what the edit made of the field; where that is not known, the field counts as left alone since
 */
function redescribed(now: SavedPaper, before: SavedPaper, field: PageField, made?: PageSaid): SavedPaper {
  const [is, was] = [isDescribed(now, field), isDescribed(before, field)];
  const isAsMade = !made || (made.source?.site === 'reader' ? isSame(saidOf(now, field), made) : !is);
  if (!isAsMade) return now;
  if (was) return described(now, field, saidOf(before, field));
  return is ? withoutEmptyList(undescribed(now, field)) : now;
}

/** A paper that the reader describes nowhere any more says nothing of what its pages said of it. */
function withoutEmptyList(paper: SavedPaper): SavedPaper {
  const { pageSaid = {}, ...rest } = paper;
  return Object.keys(pageSaid).length > 0 ? paper : rest;
}

/** What pages have said of it since stays; of what the reader has, both. */
function restored(now: SavedPaper, before: SavedPaper): SavedPaper {
  const { pageSaid: _, ...joined } = join(withDescriptionsOf(before, now), before);
  return { ...joined, ...(before.pageSaid && { pageSaid: before.pageSaid }) };
}

/** The record with what the reader says of its fields replaced by what they were before. */
function withDescriptionsOf(before: SavedPaper, now: SavedPaper): SavedPaper {
  const paper: SavedPaper = { ...now, sources: { ...now.sources } };
  for (const field of pageFields.filter((each) => isDescribed(now, each))) {
    copyField(paper, before, field);
    copyField(paper.sources, before.sources, field);
  }
  return paper;
}

function copyField<Row extends object>(into: Row, from: Row, field: keyof Row): void {
  if (from[field] === undefined) delete into[field];
  else into[field] = from[field];
}

/** The record with those fields as they are that the reader has described since. */
function describedSince(paper: SavedPaper, now: SavedPaper, at: number): SavedPaper {
  const since = pageFields.filter((field) => isDescribed(now, field) && (now.sources[field]?.at ?? 0) > at);
  return since.reduce((next, field) => described(next, field, saidOf(now, field)), paper);
}

function isSame(one: PageSaid, other: PageSaid): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value) && one.source?.at === other.source?.at;
}
