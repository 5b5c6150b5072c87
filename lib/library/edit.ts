import type { PaperId, SavedPaper, Sighting } from '../paper/paper.ts';
import { tidyTag } from '../paper/tag.ts';
import { countPapersUp } from './changes.ts';
import { type Alias, database } from './database.ts';
import { type FieldsEdit, type JournalId, journalled, type ReaderChange, type ReaderFields } from './journal.ts';
import { neighbours } from './neighbours.ts';
import { sightingsOf } from './read.ts';

/** So many papers are changed between two words on how far it has come. */
const BATCH = 500;

/** For long edits: hears how many papers are done, and may call the whole off. */
export interface Watched {
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/**
 * Changes what the reader says of papers. A paper that is given a tag, a star or a note is one to keep: it leaves the
 * inbox. Papers that are gone are passed over.
 * @returns what undoes it, as for every edit here
 * @throws when `signal` calls it off; then nothing is changed
 */
export async function editPapers(ids: PaperId[], change: ReaderChange, watched: Watched = {}): Promise<JournalId> {
  return journalled({ kind: 'edit', change }, () => rewrite(ids, (paper) => changed(paper, change), watched));
}

/** Within a journalled edit: puts these papers as `rewriteOne` makes them. */
export async function rewrite(
  ids: PaperId[],
  rewriteOne: (paper: SavedPaper) => SavedPaper,
  { onProgress, signal }: Watched = {},
) {
  const fields: FieldsEdit[] = [];
  let title: string | undefined;
  for (let at = 0; at < ids.length; at += BATCH) {
    signal?.throwIfAborted();
    const papers = await present(ids.slice(at, at + BATCH));
    const rewritten = papers.map(rewriteOne);
    await database.papers.bulkPut(rewritten);
    fields.push(...papers.map((paper, i) => fieldsEdit(paper, rewritten[i] as SavedPaper)));
    title ??= papers[0]?.title;
    onProgress?.(at + papers.length);
  }
  return { before: { fields }, touched: fields.map(({ id }) => id), title };
}

/**
 * Deletes papers with their sightings.
 * @returns what undoes it, all at once
 * @throws when `signal` calls it off; then nothing is deleted
 */
export async function deletePapers(ids: PaperId[], watched: Watched = {}): Promise<JournalId> {
  return journalled({ kind: 'delete' }, () => removed(ids, watched));
}

/** Within a journalled edit: deletes papers with all that hangs on them. */
export async function removed(ids: PaperId[], { onProgress, signal }: Watched = {}) {
  // Behind each row that goes Chromium looks for the next one that is left: in another order, past all that are gone.
  const sorted = ids.toSorted();
  const papers: SavedPaper[] = [];
  const sightings: Sighting[] = [];
  const aliases: Alias[] = [];
  for (let at = 0; at < sorted.length; at += BATCH) {
    signal?.throwIfAborted();
    const gone = await removedAtOnce(sorted.slice(at, at + BATCH));
    papers.push(...gone.papers);
    sightings.push(...gone.sightings);
    aliases.push(...gone.aliases);
    onProgress?.(Math.min(at + BATCH, sorted.length));
  }
  await countPapersUp(-papers.length);
  const first = papers.find(({ id }) => id === ids[0]) ?? papers[0];
  return { before: { papers, sightings, aliases }, touched: papers.map(({ id }) => id), title: first?.title };
}

async function removedAtOnce(ids: PaperId[]) {
  const papers = await present(ids);
  const sightings = await sightingsOf(ids);
  const aliases = await database.aliases.where('paperId').anyOf(ids).toArray();
  await database.papers.bulkDelete(ids);
  await database.sightings.bulkDelete(sightings.map(({ paperId, pageUrl, day }) => [paperId, pageUrl, day]));
  await database.aliases.bulkDelete(aliases.map(({ alias }) => alias));
  return { papers, sightings, aliases };
}

/** Stores citekeys that were given; a paper that has one keeps it. Not an edit of the reader's: nothing to undo. */
export async function saveCitekeys(citekeys: Map<PaperId, string>): Promise<void> {
  await database.transaction('rw', database.papers, async () => {
    const unnamed = (await neighbours([...citekeys.keys()])).filter((paper) => !paper.citekey);
    await database.papers.bulkPut(unnamed.map((paper) => ({ ...paper, citekey: citekeys.get(paper.id) as string })));
  });
}

/** The paper with what the reader says of it; with a tag, a star or a note it leaves the inbox. */
export function changed(paper: SavedPaper, { addTags = [], removeTags = [], ...fields }: ReaderChange): SavedPaper {
  const added = addTags.map(tidyTag).filter((tag) => tag !== '');
  const tags = [...new Set([...paper.tags, ...added])].filter((tag) => !removeTags.includes(tag)).sort();
  const isKept = added.length > 0 || fields.starred || fields.note;
  const shelf = isKept && paper.shelf === 'inbox' ? 'kept' : paper.shelf;
  return { ...paper, shelf, tags, ...fields };
}

/** Whether the reader has given a paper what makes it one to keep. */
export function isValued({ starred, tags, note }: ReaderFields): boolean {
  return starred || tags.length > 0 || note !== '';
}

/** What became of the reader's fields of a paper. */
export function fieldsEdit(before: SavedPaper, after: SavedPaper): FieldsEdit {
  return { id: before.id, before: readerFields(before), after: readerFields(after) };
}

/** What the reader says of a paper. */
export function readerFields({ shelf, status, starred, tags, note }: SavedPaper): ReaderFields {
  return { shelf, status, starred, tags, note };
}

/** Those of these papers that the library has. */
export async function present(ids: PaperId[]): Promise<SavedPaper[]> {
  return (await database.papers.bulkGet(ids)).filter((paper) => paper !== undefined);
}
