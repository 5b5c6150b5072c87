import type { PageField, PaperId, SavedPaper, Sighting } from './paper.ts';
import { deviceOf, type Stamp } from './stamp.ts';

/** What the reader says of a paper as a whole; tags and the note are stamped apart. */
export type StampedField = 'shelf' | 'status' | 'starred' | 'citekey' | PageField;

/** A deletion: when, and for each device the latest of its stamps that was known then. What was not known lives on. */
export interface Deletion {
  at: Stamp;
  knew: Record<string, Stamp>;
}

/** A device's name has so many UTF-16 units at most. */
export const LONGEST_DEVICE_NAME = 100;

/** One text of a note. There are several where devices wrote without knowing of each other. */
export interface NoteText {
  text: string;
  at: Stamp;
  /** The name of the device that wrote it. */
  by: string;
  /** The paper that it was written for, where that has become part of this one. */
  of?: PaperId;
}

/** Whose texts are told apart by their stamps: those of one device, for one paper. */
export function writerOf({ at, of }: NoteText): string {
  return of === undefined ? deviceOf(at) : `${deviceOf(at)}@${of}`;
}

/** A note, and for each writer the latest of the texts that were read before the last writing. */
export interface StampedNote {
  texts: NoteText[];
  seen: Record<string, Stamp>;
}

/** When what the reader says of a paper was said; what was never said since stamping began has no stamp. */
export interface PaperStamps {
  /** When a device met the paper that had no record of it. */
  born?: Stamp;
  deleted?: Deletion;
  /** Since when pages' fields are as they are; what was joined before that was parted again. */
  epoch?: Stamp;
  fields: Partial<Record<StampedField, Stamp>>;
  /** Whether the paper has the tag, and since when. */
  tags: Record<string, [has: boolean, at: Stamp]>;
  /** What was said of fields and tags and is overruled: for each writer the latest, where nothing that is left is later. */
  seen?: Record<string, Stamp>;
  note?: StampedNote;
}

/** All that a device has of a paper. Without a record it is deleted. */
export interface PaperState {
  paper?: SavedPaper;
  stamps: PaperStamps;
  sightings: Sighting[];
}

/** A note as part of another paper's. @param of the paper that it was written for */
export function movedNote({ texts, seen }: StampedNote, of: PaperId): StampedNote {
  const keys = Object.entries(seen).map(([writer, at]) => [writer.includes('@') ? writer : `${writer}@${of}`, at]);
  return { texts: texts.map((text) => ({ of, ...text })), seen: Object.fromEntries(keys) };
}

export const unstamped: PaperStamps = { fields: {}, tags: {} };

/** Of the fields that the reader gives a record, what they are before anything is said. */
export const untouched: Partial<SavedPaper> = { shelf: 'inbox', status: 'unread', starred: false };
