import { joinedSeen, type Known, knownBy, knownInPart, knownOf, remembering } from './known-stamps.ts';
import { join, pageFields } from './merge.ts';
import { pagePart } from './page-part.ts';
import type { PaperId, SavedPaper } from './paper.ts';
import {
  movedNote,
  type PaperStamps,
  type StampedField,
  type StampedNote,
  unstamped,
  untouched,
  writerOf,
} from './paper-state.ts';
import { deviceOf, firstOf, later, NEVER, type Stamp } from './stamp.ts';

/** Who edits: the device's name as the reader knows it, and the stamp of the edit. */
export interface Editor {
  by: string;
  stamp: Stamp;
}

const ownFields = ['shelf', 'status', 'starred', 'citekey'] as const;

/** The stamps of a record that was not there before. What there was under its name, deleted or merged, it overrules. */
export function stampedNew(paper: SavedPaper, former: PaperStamps | undefined, editor: Editor): PaperStamps {
  const { stamp } = editor;
  const stamps: PaperStamps = { ...unstamped, ...former, born: stamp, fields: {} };
  for (const field of ownFields) if (paper[field] !== untouched[field]) stamps.fields[field] = stamp;
  for (const field of pageFields) if (isDescribed(paper, field)) stamps.fields[field] = stamp;
  stamps.tags = saidOf(paper.tags, true, stamp);
  if (paper.note) stamps.note = written(paper.note, former?.note, editor);
  return remembering(stamps, knownOf(former ?? unstamped));
}

/** The stamps after the record has become another one by an edit on this device. */
export function stampedEdit(
  before: SavedPaper,
  after: SavedPaper,
  former: PaperStamps = unstamped,
  editor: Editor,
): PaperStamps {
  const { stamp } = editor;
  const stamps: PaperStamps = { ...former, fields: { ...former.fields } };
  for (const field of ownFields) if (before[field] !== after[field]) stamps.fields[field] = stamp;
  for (const field of pageFields) if (isRedescribed(before, after, field)) stamps.fields[field] = stamp;
  const [given, taken] = [difference(after.tags, before.tags), difference(before.tags, after.tags)];
  stamps.tags = { ...former.tags, ...saidOf(given, true, stamp), ...saidOf(taken, false, stamp) };
  if (before.note !== after.note) {
    const device = deviceOf(stamp);
    const known = former.note ?? (before.note ? { texts: [], seen: { [device]: firstOf(device) } } : undefined);
    stamps.note = written(after.note, known, editor);
  }
  if (!hasGrown(before, after)) stamps.epoch = stamp;
  return remembering(stamps, knownOf(former));
}

/**
 * The stamps of a deleted record: what was known of it is gone for good, however late it is heard of elsewhere.
 * @param mergers what is known of the mergers that made others part of it
 */
export function stampedDeletion(former: PaperStamps = unstamped, stamp: Stamp, mergers: Known = {}): PaperStamps {
  const device = deviceOf(stamp);
  const { note, deleted, ...rest } = former;
  const said = knownBy([...stampsIn(rest), firstOf(device)]);
  const knew = [said, deleted?.knew ?? {}, note ? read(note) : {}, mergers].reduce(joinedSeen);
  return { ...unstamped, deleted: { at: stamp, knew } };
}

/** The stamps of a record that another one became part of: by that deed the reader settled all that either said. */
export function stampedMerger(
  paper: SavedPaper,
  own: PaperStamps = unstamped,
  absorbed: { id: PaperId; stamps: PaperStamps },
  stamp: Stamp,
): PaperStamps {
  const tags = { ...own.tags, ...saidOf(paper.tags, true, stamp) };
  const stamps: PaperStamps = { ...own, fields: { ...own.fields }, tags };
  for (const field of ownFields) if (paper[field] !== undefined) stamps.fields[field] = stamp;
  const device = deviceOf(stamp);
  if (absorbed.stamps.note) {
    const note = own.note ?? { texts: paper.note ? [{ text: paper.note, at: firstOf(device), by: '' }] : [], seen: {} };
    stamps.note = { ...note, seen: joinedSeen(note.seen, read(movedNote(absorbed.stamps.note, absorbed.id))) };
  }
  const part = joinedSeen(knownOf(absorbed.stamps), knownBy([firstOf(device)]));
  return remembering(stamps, joinedSeen(knownOf(own), knownInPart(part, absorbed.id)));
}

/** What is said of tags, which may be called `__proto__`: nothing can be assigned under that name. */
function saidOf(tags: string[], has: boolean, stamp: Stamp): PaperStamps['tags'] {
  return Object.fromEntries(tags.map((tag) => [tag, [has, stamp]]));
}

function difference(tags: string[], others: string[]): string[] {
  return tags.filter((tag) => !others.includes(tag));
}

/** The latest of all stamps. */
export function latestOf(stamps: PaperStamps): Stamp {
  return stampsIn(stamps).reduce(later, NEVER);
}

function stampsIn({ born, deleted, epoch, fields, tags, seen, note }: PaperStamps): Stamp[] {
  const once = [born, epoch, deleted?.at].filter((stamp) => stamp !== undefined);
  const inTags = Object.values(tags).map(([, at]) => at);
  const inNote = note ? [...Object.values(note.seen), ...note.texts.map(({ at }) => at)] : [];
  const known = [...Object.values(seen ?? {}), ...Object.values(deleted?.knew ?? {})];
  return [...once, ...known, ...Object.values(fields), ...inTags, ...inNote];
}

function written(text: string, before: StampedNote | undefined, { by, stamp }: Editor): StampedNote {
  return { texts: [{ text, at: stamp, by }], seen: { ...(before ? read(before) : {}), [deviceOf(stamp)]: stamp } };
}

/** For each writer the latest text that whoever reads this note has read. */
function read({ texts, seen }: StampedNote): Record<string, Stamp> {
  return texts.reduce((all, text) => joinedSeen(all, { [writerOf(text)]: text.at }), seen);
}

function isRedescribed(before: SavedPaper, after: SavedPaper, field: (typeof pageFields)[number]): boolean {
  const [was, is] = [isDescribed(before, field), isDescribed(after, field)];
  return was !== is || (is && JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** Whether a field is as the reader describes it, not as pages do. */
export function isDescribed({ sources }: SavedPaper, field: StampedField): boolean {
  return sources[field as keyof typeof sources]?.site === 'reader';
}

/** Whether pages have told no less of it than before. */
function hasGrown(before: SavedPaper, after: SavedPaper): boolean {
  const [was, is] = [pagePart(before), pagePart(after)];
  const joined = pagePart(join(is, was));
  return JSON.stringify(joined) === JSON.stringify(pagePart(is));
}
