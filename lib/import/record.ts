import { citekeyForm } from '../paper/citekey.ts';
import { canonicalId, sortIds } from '../paper/identity.ts';
import { isLookupAddress, lookupAddress } from '../paper/lookup-address.ts';
import { asSaved } from '../paper/merge.ts';
import type { FoundPaper, PaperId, ReadingStatus, SavedPaper, Shelf } from '../paper/paper.ts';
import { parseFoundPaper } from '../paper/schema.ts';
import { tidyTag } from '../paper/tag.ts';
import { titleId } from '../paper/title-id.ts';
import { addressOf, idsIn, idsInNote, inWriting } from './identifiers.ts';
import type { ImportedPaper } from './reading.ts';
import { manyLines, oneLine } from './text.ts';

/** What a format may tell of a paper, as it stands in the file. */
export interface PaperFields extends Partial<Omit<FoundPaper, 'ids'>> {
  /** With their schemes; those that are none are left out. */
  ids?: string[];
  /** A note as it stands in the file, where notes may give identifiers as well. */
  noteWithIds?: string;
  tags?: string[];
  note?: string;
  starred?: boolean;
  status?: ReadingStatus;
  shelf?: Shelf;
  citekey?: string;
  /** When the paper was added where the file comes from; epoch milliseconds. */
  addedAt?: number;
  /** When it was last seen there, if that is known apart. */
  seenAt?: number;
}

const longestNote = 100_000;
const statuses: ReadingStatus[] = ['unread', 'reading', 'read'];
const shelves: Shelf[] = ['inbox', 'kept', 'dismissed'];

/**
 * A row of the library, made of what a file tells of a paper; `undefined` when that is neither title nor identifier.
 * A paper without a title is called by its identifier, with `…` behind it: so it counts as broken off, and the first
 * page that shows the paper gives it its title. Whoever imports a paper keeps it.
 * @param site what the fields are said to come from
 */
export function importedPaper(fields: PaperFields, site: string, at: number): ImportedPaper | undefined {
  const ids = knownIds(fields);
  const title = oneLine(fields.title ?? '') || (ids[0] && `${inWriting(ids[0])}…`);
  if (!title) return undefined;
  const url = isAddress(fields.url) ? fields.url : (addressOf(ids) ?? lookupAddress(title));
  const found = parseFoundPaper({ ...cleaned(fields), ids, title, url });
  if (!found) return undefined;
  const firstSeen = isTime(fields.addedAt, at) ? fields.addedAt : at;
  const lastSeen = isTime(fields.seenAt, at) ? Math.max(fields.seenAt, firstSeen) : firstSeen;
  const record = named(asSaved(found, { site, at: firstSeen }));
  return { record: ownCopy({ ...record, lastSeen, ...readerFields(fields) }), sightings: [], aliases: [] };
}

/** A text that was cut out of another keeps that in memory, megabytes of the file around it; one out of JSON does not. */
function ownCopy(paper: SavedPaper): SavedPaper {
  return JSON.parse(JSON.stringify(paper));
}

function knownIds({ ids = [], url = '', pdfUrl = '', noteWithIds = '' }: PaperFields): PaperId[] {
  const canonical = ids.map(canonicalId).filter((id) => id !== undefined);
  const given = [...canonical, ...idsIn(url), ...idsIn(pdfUrl)];
  return sortIds(new Set([...given, ...idsInNote(noteWithIds, given)]));
}

function cleaned({ authors, venue, subjects, abstract, ...fields }: PaperFields): object {
  return {
    ...fields,
    authors: authors?.map(oneLine).filter(Boolean),
    venue: venue && oneLine(venue),
    subjects: subjects?.map(oneLine).filter(Boolean),
    abstract: abstract && manyLines(abstract),
  };
}

/** A paper that is not even known to have a page goes by its title. */
function named(paper: SavedPaper): SavedPaper {
  if (!isLookupAddress(paper.url)) return paper;
  const ids = paper.ids.filter((id) => !id.startsWith('url:'));
  const all = ids.length > 0 ? ids : [titleId(paper)];
  return { ...paper, id: all[0] as PaperId, ids: all };
}

function readerFields(fields: PaperFields): Partial<SavedPaper> {
  const { tags = [], note = '', starred, status, shelf, citekey } = fields;
  return {
    tags: [...new Set(tags.map((tag) => tidyTag(oneLine(tag).slice(0, 200))).filter(Boolean))].sort(),
    note: manyLines(note).slice(0, longestNote).toWellFormed(),
    starred: starred === true,
    status: statuses.find((each) => each === status) ?? 'unread',
    shelf: shelves.find((each) => each === shelf) ?? 'kept',
    ...(citekey && citekeyForm.test(citekey) && { citekey }),
  };
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) && url.length < 4_000;
}

function isTime(at: number | undefined, now: number): at is number {
  return at !== undefined && at > 0 && at <= now;
}
