import type { PageField, SavedPaper, Sighting } from '../paper/paper.ts';
import type { Deletion, StampedField, StampedNote } from '../paper/paper-state.ts';
import type { Stamp } from '../paper/stamp.ts';

/** Documents of another version are left alone. */
export const VERSION = 1;

/** What pages have said of a paper. Of two with the same epoch each field's better value counts, else the later epoch. */
export interface Page extends Pick<SavedPaper, 'ids' | 'firstSeen' | 'lastSeen' | 'seenCount' | 'sentToZotero'> {
  epoch: Stamp;
  fields: Partial<Record<PageField, unknown>>;
  abstractTruncated?: true;
  authorsTruncated?: true;
  sources: SavedPaper['sources'];
}

/** What the reader describes otherwise than pages; `null` where that was taken back. */
export type Described = { value: unknown; at: number } | null;

/** A paper as devices exchange it. Merging two of them loses nothing, in whatever order: see `merge-documents.ts`. */
export interface PaperDocument {
  kind: 'paper';
  version: typeof VERSION;
  /** Absent from the stub of a deleted paper. */
  page?: Page;
  fields: Partial<Record<StampedField, [value: unknown, at: Stamp]>>;
  tags: Record<string, [has: boolean, at: Stamp]>;
  /** As in `PaperStamps`. */
  seen?: Record<string, Stamp>;
  note?: StampedNote;
  born?: Stamp;
  deleted?: Deletion;
  /** The latest of them, by the page and the day. */
  sightings: Record<string, Omit<Sighting, 'paperId' | 'pageUrl' | 'day'>>;
}

/** What the library holds besides papers; without a row it is deleted. */
export interface RowDocument {
  kind: RowKind;
  version: typeof VERSION;
  row: object | null;
  at: Stamp;
}

export const rowKinds = ['search', 'tag', 'rule', 'parted', 'merger'] as const;
export type RowKind = (typeof rowKinds)[number];
export type LibraryDocument = PaperDocument | RowDocument;

/** The key of a sighting within its paper. */
export function sightingKey({ pageUrl, day }: Pick<Sighting, 'pageUrl' | 'day'>): string {
  return `${day} ${pageUrl}`;
}
