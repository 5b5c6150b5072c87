/** How what two devices said of a paper's fields and tags becomes one: of each the later. */
import { isKnown, joinedSeen, type Known, knownBy, stampInPart } from '../paper/known-stamps.ts';
import type { PaperId } from '../paper/paper.ts';
import { momentOf, type Stamp } from '../paper/stamp.ts';
import { canonical } from './canonical.ts';

/** A field's value or whether there is a tag, and since when. */
export type Entry = [value: unknown, at: Stamp];
export type Entries = Partial<Record<string, Entry>>;

/** Of each entry the later one, without what a deletion took. */
export function mergeEntries(a: Entries, b: Entries, knew: Known): Entries {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const merged = keys.flatMap((key) => {
    const entry = laterEntry(leftEntry(a, key, knew), leftEntry(b, key, knew));
    return entry ? [[key, entry] as const] : [];
  });
  return Object.fromEntries(merged);
}

function leftEntry(entries: Entries, key: string, knew: Known): Entry | undefined {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return entry && !isKnown(entry[1], knew) ? entry : undefined;
}

function laterEntry(a?: Entry, b?: Entry): Entry | undefined {
  if (!a || !b) return a ?? b;
  const [one, other] = [a, b].map(([value, at]) => `${momentOf(at)} ${weightOf(value)} ${at}`) as [string, string];
  return one >= other ? a : b;
}

const ladder = ['inbox', 'dismissed', 'kept', 'unread', 'reading', 'read'];

/** Of two values of one moment, above all of that before any stamping, the one that says more of the reader's interest. */
function weightOf(value: unknown): string {
  const rung = typeof value === 'string' ? ladder.indexOf(value) : 0;
  return `${Math.max(0, rung)} ${canonical(value)}`;
}

/** Entries of a paper that has become part of another one. */
export function inPart(entries: Entries, id: PaperId): Entries {
  const moved = Object.entries(entries).map(([key, entry]) => [key, entry && [entry[0], stampInPart(entry[1], id)]]);
  return Object.fromEntries(moved);
}

/** All that is known of what was said of fields and tags. */
export function knownIn({ fields, tags, seen }: { fields: Entries; tags: Entries; seen?: Known }): Known {
  const stamps = [...Object.values(fields), ...Object.values(tags)].flatMap((entry) => entry?.[1] ?? []);
  return joinedSeen(seen ?? {}, knownBy(stamps));
}
