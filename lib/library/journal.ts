import type { PageField, PageSaid, PaperId, ReadingStatus, SavedPaper, Shelf, Sighting } from '../paper/paper.ts';
import { noteChange } from './changes.ts';
import { type Alias, database, rowTables } from './database.ts';

/** What the reader says of papers; what is left out stays as it is. */
export interface ReaderChange {
  shelf?: Shelf;
  status?: ReadingStatus;
  starred?: boolean;
  addTags?: string[];
  removeTags?: string[];
  note?: string;
}

/** What was done, as the history tells it. */
export type Deed =
  | { kind: 'edit'; change: ReaderChange }
  | { kind: 'delete' }
  | { kind: 'describe'; field: PageField }
  | { kind: 'rename-tag'; tag: string; to: string }
  | { kind: 'delete-tag'; tag: string }
  | { kind: 'colour-tag'; tag: string }
  | { kind: 'save-search'; name: string }
  | { kind: 'delete-search'; name: string }
  | { kind: 'change-rules' }
  | { kind: 'apply-rules' }
  | { kind: 'clear-inbox'; days: number }
  | { kind: 'import'; source: string }
  | { kind: 'merge'; absorbed: PaperId; into: PaperId }
  | { kind: 'split'; one: PaperId; other: PaperId };

/** The reader's own fields of a paper. */
export type ReaderFields = Pick<SavedPaper, 'shelf' | 'status' | 'starred' | 'tags' | 'note'>;

/** What an edit made of the reader's fields of a paper. */
export interface FieldsEdit {
  id: PaperId;
  before: ReaderFields;
  after: ReaderFields;
}

/** A row of one of the other stores as it was; without `row` there was none. */
export interface FormerRow {
  store: 'tags' | 'searches' | 'rules' | 'aliases' | 'sightings' | 'parted' | 'mergers';
  key: string | string[];
  row?: object;
  /** What the edit made of it, `null` where it took it away; some edits do not tell. */
  after?: object | null;
}

/** What an edit overwrote. */
export interface Overwritten {
  /** Papers of which the reader's fields were changed, and those that were added with more in them than new ones have. */
  fields: FieldsEdit[];
  /** Papers that were deleted, or changed in more than that. */
  papers: SavedPaper[];
  /** Papers that were not there before. */
  added: PaperId[];
  sightings: Sighting[];
  aliases: Alias[];
  rows: FormerRow[];
  /** Of an edit that describes a field: what it made of it. Edits of earlier versions do not tell. */
  described?: PageSaid;
}

/** One edit of the reader's, with what it takes to undo it. */
export interface JournalEntry extends Overwritten {
  id: JournalId;
  /** Epoch milliseconds. */
  at: number;
  deed: Deed;
  /** How many papers it was done to, and the title of one of them. */
  count: number;
  title?: string;
}
export type JournalId = number;

/** How long an edit can be undone: 30 days, in milliseconds. */
const JOURNAL_TIME = 30 * 24 * 60 * 60 * 1_000;

/** What an edit that overwrites nothing overwrites. */
export const nothing: Overwritten = { fields: [], papers: [], added: [], sightings: [], aliases: [], rows: [] };

/**
 * Runs an edit as one transaction, together with the journal entry that undoes it.
 * @param run makes the change and says what it overwrote, and which papers it touched
 * @throws what `run` throws; then nothing is changed
 */
export async function journalled(
  deed: Deed,
  run: () => Promise<{ before: Partial<Overwritten>; touched: PaperId[]; title?: string | undefined }>,
): Promise<JournalId> {
  return database.transaction('rw', rowTables, async () => {
    const at = Date.now();
    await database.journal
      .where('at')
      .below(at - JOURNAL_TIME)
      .delete();
    const { before, touched, title } = await run();
    await noteChange(touched);
    const about = { at, deed, count: touched.length, ...(title !== undefined && { title }) };
    return database.journal.add({ ...about, ...nothing, ...before });
  });
}

/** What the reader has done, the latest first, as far as it can still be undone. */
export async function history(limit: number): Promise<Pick<JournalEntry, 'id' | 'at' | 'deed' | 'count' | 'title'>[]> {
  const entries = await database.journal.orderBy('at').reverse().limit(limit).toArray();
  return entries.map(({ id, at, deed, count, title }) => ({
    id,
    at,
    deed,
    count,
    ...(title !== undefined && { title }),
  }));
}
