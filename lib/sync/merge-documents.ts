/**
 * How two states of a document become one. Every part is a join of a semilattice, so that the order in which states
 * meet, and how often, does not matter: M. Shapiro and others, "Conflict-free Replicated Data Types", SSS 2011.
 */
import { joinedSeen, knownBeyond, knownInPart } from '../paper/known-stamps.ts';
import { join } from '../paper/merge.ts';
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { type Deletion, movedNote, type NoteText, type StampedNote, writerOf } from '../paper/paper-state.ts';
import { later, NEVER } from '../paper/stamp.ts';
import { canonical } from './canonical.ts';
import type { Page, PaperDocument, RowDocument } from './document.ts';
import { inPart, knownIn, mergeEntries } from './merge-entries.ts';
import { pageOf, recordOfPage } from './page.ts';

/** So many sightings of a paper travel, the latest. */
export const MOST_SIGHTINGS = 200;

/** The later of two rows. */
export function mergeRows<Row extends Pick<RowDocument, 'row' | 'at'>>(a: Row, b: Row): Row {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** Both states of a paper: of each thing what was said later, of notes all that was written without knowing of the other. */
export function mergePapers(a: PaperDocument, b: PaperDocument): PaperDocument {
  const deleted = latestDeletion(a, b);
  const knew = deleted?.knew ?? {};
  const sightings = mergeSightings(a.sightings, b.sightings);
  const page = a.page && b.page ? mergePages(a.page, b.page) : (a.page ?? b.page);
  const note = mergeNotes(a.note, b.note, knew);
  const born = later(a.born ?? '', b.born ?? '');
  const said = { fields: mergeEntries(a.fields, b.fields, knew), tags: mergeEntries(a.tags, b.tags, knew) };
  const seen = knownBeyond(joinedSeen(knownIn(a), knownIn(b)), knownIn(said), knew);
  return {
    kind: 'paper',
    version: a.version,
    ...(page && { page: { ...page, seenCount: Math.max(page.seenCount, Object.keys(sightings).length) } }),
    fields: said.fields,
    tags: said.tags as PaperDocument['tags'],
    ...(Object.keys(seen).length > 0 && { seen }),
    ...(note && { note }),
    ...(born && { born }),
    ...(deleted && { deleted }),
    sightings,
  };
}

/**
 * Whether there is such a paper for the reader: it was met after it was deleted, or has something of the reader's that
 * the device which deleted it did not know.
 */
export function isAlive({ deleted, born = NEVER, fields, tags, note }: PaperDocument): boolean {
  if (!deleted || born > deleted.at) return true;
  const isSaid = Object.entries(fields).some(([field, [value]]) => field !== 'citekey' && !isDefault(value));
  return isSaid || Object.values(tags).some(([has]) => has) || (note?.texts ?? []).some(({ text }) => text !== '');
}

function isDefault(value: unknown): boolean {
  return value === null || value === false || value === 'inbox' || value === 'unread';
}

/** What is left of a deleted paper: what keeps it from coming back. A paper that is not deleted is left as it is. */
export function settled(document: PaperDocument): PaperDocument {
  if (isAlive(document)) return document;
  const { page: _, seen: __, ...rest } = document;
  return { ...rest, fields: {}, sightings: {} };
}

/** What is known of a paper as part of another one: all but that it was met, or deleted. */
export function asPart({ born: _, deleted: __, note, seen, ...rest }: PaperDocument, id: PaperId): PaperDocument {
  return {
    ...rest,
    fields: inPart(rest.fields, id),
    tags: inPart(rest.tags, id) as PaperDocument['tags'],
    ...(seen && { seen: knownInPart(seen, id) }),
    ...(note && { note: movedNote(note, id) }),
  };
}

function latestDeletion({ deleted: a }: PaperDocument, { deleted: b }: PaperDocument): PaperDocument['deleted'] {
  if (!a || !b) return a ?? b;
  return { at: later(a.at, b.at), knew: joinedSeen(a.knew, b.knew) };
}

/** The texts that neither device knew of the other, and those that both have: a register of several values. */
function mergeNotes(
  a: StampedNote | undefined,
  b: StampedNote | undefined,
  knew: Deletion['knew'],
): StampedNote | undefined {
  const [one, other] = [a ?? { texts: [], seen: {} }, b ?? { texts: [], seen: {} }];
  const texts = [...textsLeft(one, other), ...textsLeft(other, one)].filter(
    (text) => text.at > (knew[writerOf(text)] ?? ''),
  );
  const unique = new Map(texts.map((each) => [canonical(each), each]));
  const ordered = [...unique].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, each]) => each);
  const seen = Object.entries(joinedSeen(one.seen, other.seen)).filter(([writer, at]) => at > (knew[writer] ?? ''));
  if (ordered.length === 0 && seen.length === 0) return undefined;
  return { texts: ordered, seen: Object.fromEntries(seen) };
}

/** Of these texts those that the other note has too, or was written without knowing. */
function textsLeft({ texts }: StampedNote, other: StampedNote): NoteText[] {
  const has = new Set(other.texts.map(canonical));
  return texts.filter((each) => has.has(canonical(each)) || each.at > (other.seen[writerOf(each)] ?? ''));
}

function mergeSightings(a: PaperDocument['sightings'], b: PaperDocument['sightings']): PaperDocument['sightings'] {
  const merged = { ...a };
  for (const [key, sighting] of Object.entries(b)) {
    const known = merged[key];
    merged[key] = known && isBefore(sighting, known) ? known : sighting;
  }
  const entries = Object.entries(merged);
  if (entries.length <= MOST_SIGHTINGS) return merged;
  const latest = entries.sort(([x, one], [y, two]) => two.at - one.at || (x < y ? -1 : 1));
  return Object.fromEntries(latest.slice(0, MOST_SIGHTINGS));
}

function isBefore(a: { at: number }, b: { at: number }): boolean {
  return a.at !== b.at ? a.at < b.at : canonical(a) < canonical(b);
}

function mergePages(a: Page, b: Page): Page {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  const joined: SavedPaper = join(recordOfPage(a), recordOfPage(b));
  return pageOf(joined, a.epoch);
}
