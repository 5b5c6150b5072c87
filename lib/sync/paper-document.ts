import { knownBeyond } from '../paper/known-stamps.ts';
import { pageFields } from '../paper/merge.ts';
import type { PageField, PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import {
  LONGEST_DEVICE_NAME,
  type NoteText,
  type PaperStamps,
  type PaperState,
  type StampedNote,
  untouched,
} from '../paper/paper-state.ts';
import { deviceOf, firstOf, NEVER, type Stamp } from '../paper/stamp.ts';
import { isDescribed } from '../paper/stamp-edit.ts';
import { twinKey } from '../paper/twins.ts';
import { type Described, type PaperDocument, sightingKey, VERSION } from './document.ts';
import { isAlive, MOST_SIGHTINGS, settled } from './merge-documents.ts';
import { knownIn } from './merge-entries.ts';
import { noteInWords } from './note-in-words.ts';
import { pageOf, recordOfPage } from './page.ts';

/** A device's state of a paper as the document that says the same. @param device whose state it is */
export function documentOf({ paper, stamps, sightings }: PaperState, device: string): PaperDocument {
  const { born, deleted, epoch, seen } = stamps;
  const note = noteOf(paper, stamps, device);
  const said = { fields: fieldsOf(paper, stamps, firstOf(device)), tags: tagsOf(paper, stamps, firstOf(device)) };
  const overruled = knownBeyond(seen ?? {}, knownIn(said), deleted?.knew ?? {});
  return settled({
    kind: 'paper',
    version: VERSION,
    ...(paper && { page: pageOf(paper, epoch) }),
    ...said,
    ...(Object.keys(overruled).length > 0 && { seen: overruled }),
    ...(note && { note }),
    ...(born && { born }),
    ...(deleted && { deleted }),
    sightings: paper ? sightingsOf(sightings) : {},
  });
}

/** The device's state that a document describes. @param id what the paper goes by */
export function stateOf(document: PaperDocument, id: PaperId): PaperState {
  const { page, fields, tags, seen, note, born, deleted } = document;
  const stamps: PaperStamps = {
    ...(born && { born }),
    ...(deleted && { deleted }),
    ...(page && page.epoch !== NEVER && { epoch: page.epoch }),
    fields: Object.fromEntries(Object.entries(fields).map(([name, [, at]]) => [name, at])),
    tags,
    ...(seen && { seen }),
    ...(note && { note }),
  };
  if (!page || !isAlive(document)) return { stamps, sightings: [] };
  return { paper: paperOf({ ...document, page }, id), stamps, sightings: sightingsIn(document, id) };
}

function fieldsOf(paper: SavedPaper | undefined, { fields }: PaperStamps, first: Stamp): PaperDocument['fields'] {
  const entries: PaperDocument['fields'] = {};
  if (!paper) return entries;
  for (const field of ['shelf', 'status', 'starred', 'citekey'] as const) {
    const isSaid = fields[field] || paper[field] !== untouched[field];
    if (isSaid) entries[field] = [paper[field] ?? null, fields[field] ?? first];
  }
  for (const field of pageFields) {
    const value = isDescribed(paper, field) ? { value: paper[field], at: paper.sources[field]?.at ?? 0 } : null;
    if (value || fields[field]) entries[field] = [value, fields[field] ?? first];
  }
  return entries;
}

function tagsOf(paper: SavedPaper | undefined, { tags }: PaperStamps, first: Stamp): PaperDocument['tags'] {
  const unstamped = (paper?.tags ?? []).filter((tag) => !Object.hasOwn(tags, tag));
  return { ...tags, ...Object.fromEntries(unstamped.map((tag) => [tag, [true, first]])) };
}

function noteOf(paper: SavedPaper | undefined, { note }: PaperStamps, device: string): StampedNote | undefined {
  if (note) return { ...note, texts: note.texts.map(withShortName) };
  if (!paper?.note) return undefined;
  const at = firstOf(device);
  return { texts: [{ text: paper.note, at, by: '' }], seen: { [deviceOf(at)]: at } };
}

/** Other devices refuse a longer name; one that is stored may be longer than what can be typed. */
function withShortName(text: NoteText): NoteText {
  return { ...text, by: text.by.slice(0, LONGEST_DEVICE_NAME).toWellFormed() };
}

function sightingsOf(sightings: Sighting[]): PaperDocument['sightings'] {
  const latest = [...sightings].sort((a, b) => b.at - a.at || (sightingKey(a) < sightingKey(b) ? -1 : 1));
  return Object.fromEntries(
    latest
      .slice(0, MOST_SIGHTINGS)
      .map(({ paperId: _, pageUrl, day, ...rest }) => [sightingKey({ pageUrl, day }), rest]),
  );
}

function sightingsIn({ sightings }: PaperDocument, paperId: PaperId): Sighting[] {
  return Object.entries(sightings).map(([key, rest]) => {
    const [day = '', pageUrl = ''] = [key.slice(0, 10), key.slice(11)];
    return { ...rest, paperId, pageUrl, day };
  });
}

function paperOf(
  { page, fields, tags, note }: PaperDocument & { page: NonNullable<PaperDocument['page']> },
  id: PaperId,
) {
  const paper = recordOfPage(page, id);
  for (const field of ['shelf', 'status', 'starred', 'citekey'] as const) {
    const value = fields[field]?.[0];
    if (value !== undefined && value !== null) Object.assign(paper, { [field]: value });
  }
  for (const field of pageFields) describe(paper, field, fields[field]?.[0] as Described | undefined);
  paper.tags = Object.keys(tags)
    .filter((tag) => tags[tag]?.[0])
    .sort();
  paper.note = noteInWords(note);
  const key = twinKey(paper);
  return key ? { ...paper, twinKey: key } : paper;
}

function describe(paper: SavedPaper, field: PageField, described: Described | undefined): void {
  if (!described) return;
  const source = paper.sources[field];
  const said = paper[field] === undefined ? {} : { value: paper[field], ...(source && { source }) };
  paper.pageSaid = { ...paper.pageSaid, [field]: said };
  Object.assign(paper, { [field]: described.value });
  paper.sources = { ...paper.sources, [field]: { site: 'reader', at: described.at } };
}
