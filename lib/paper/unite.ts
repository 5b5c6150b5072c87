import { sortIds } from './identity.ts';
import { join, pageFields, truncationOf } from './merge.ts';
import type { SavedPaper } from './paper.ts';
import { twinKey } from './twins.ts';

/** One record of two that turned out to be one paper: under the first one's id, with both histories. */
export function unite(one: SavedPaper, other: SavedPaper): SavedPaper {
  return { ...join(one, other), seenCount: one.seenCount + other.seenCount };
}

/** What the reader gives a record, and what is counted of it. */
const ownFields = ['firstSeen', 'lastSeen', 'shelf', 'status', 'starred', 'tags', 'note', 'citekey'] as const;

/**
 * What is left of a united record when the other one leaves it: each field is again as it was before, except where
 * it has changed since they were united. Identifiers that came since stay.
 * @param united the record as it is today
 * @param one what it was before it was united with the other
 */
export function without(united: SavedPaper, one: SavedPaper, other: SavedPaper): SavedPaper {
  const whole = unite(one, other);
  const left: SavedPaper = { ...united, sources: { ...united.sources } };
  const isAsUnited = (field: keyof SavedPaper) => same(united[field], whole[field]);
  for (const field of ownFields.filter(isAsUnited)) restore(left, one, field);
  for (const field of pageFields) {
    if (!isAsUnited(field) || !same(united.sources[field], whole.sources[field])) continue;
    for (const each of [field, truncationOf(field)]) if (each) restore(left, one, each);
    restore(left.sources, one.sources, field);
  }
  left.ids = sortIds(united.ids.filter((id) => one.ids.includes(id) || !other.ids.includes(id)));
  left.seenCount = united.seenCount - other.seenCount;
  restore(left, { ...one, twinKey: twinKey(left) }, 'twinKey');
  return left;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function restore<Row extends object>(left: Row, one: Row, field: keyof Row): void {
  if (one[field] === undefined) delete left[field];
  else left[field] = one[field];
}
