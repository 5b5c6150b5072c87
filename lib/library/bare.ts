/**
 * The library read with nothing but IndexedDB: a popup that has just been opened shows its first papers and its first
 * answers before the database library has even been loaded.
 */
import type { PaperId, SavedPaper } from '../paper/paper.ts';
import { connect, firstOf, promised } from './bare-connection.ts';
import type { Change, Fact } from './database.ts';

/** What has changed since a revision. */
export interface Changes {
  /** Ask again with this one. */
  revision: number;
  /** Papers that were saved, edited or deleted; `undefined` when that is not known for so long ago: read all. */
  ids: PaperId[] | undefined;
}

/** The papers that were seen last. */
export interface NewestPapers {
  /** The latest first, without dismissed ones. */
  papers: SavedPaper[];
  /** How many papers there are in all, less `hidden`. */
  total: number;
  /** How many dismissed ones were passed over. */
  hidden: number;
}

/** The papers that were seen last, as many as are wanted. */
export async function newestAtOnce(limit: number): Promise<NewestPapers> {
  const database = await connect('papers');
  if (!database) return { papers: [], total: 0, hidden: 0 };
  const stores = database.transaction(['papers', 'facts']);
  const [{ papers, hidden }, fact] = await Promise.all([
    latest(stores.objectStore('papers').index('lastSeen'), limit),
    promised<Fact | undefined>(stores.objectStore('facts').get('paperCount')),
  ]);
  return { papers, total: (fact?.value ?? 0) - hidden, hidden };
}

/** What browsers of late can do: all rows at once, instead of a journey for each. */
interface PapersByDay extends IDBIndex {
  getAllRecords?(options: { direction: 'prev'; count: number }): IDBRequest<{ value: SavedPaper }[]>;
}

async function latest(index: PapersByDay, limit: number): Promise<Omit<NewestPapers, 'total'>> {
  const count = 2 * limit;
  const records = index.getAllRecords?.({ direction: 'prev', count });
  const rows = records && (await promised(records)).map(({ value }) => value);
  const first = rows && undismissed(rows, limit);
  if (first && (first.papers.length === limit || rows.length < count)) return first;
  let hidden = 0;
  const isWanted = (paper: SavedPaper) => {
    if (isDismissed(paper)) hidden += 1;
    return !isDismissed(paper);
  };
  const papers = await firstOf(index.openCursor(null, 'prev'), limit, isWanted);
  return { papers, hidden };
}

/** The first of some papers without the dismissed, and how many of these were passed over. */
function undismissed(rows: SavedPaper[], limit: number): Omit<NewestPapers, 'total'> {
  const papers = rows.filter((paper) => !isDismissed(paper)).slice(0, limit);
  const last = papers.length === limit ? papers.at(-1) : rows.at(-1);
  return { papers, hidden: last ? rows.indexOf(last) + 1 - papers.length : 0 };
}

const isDismissed = ({ shelf }: SavedPaper) => shelf === 'dismissed';

/** The papers with these ids, in this order; those that are gone are left out. */
export async function papersById(ids: PaperId[]): Promise<SavedPaper[]> {
  const papers = (await connect('papers'))?.transaction('papers').objectStore('papers');
  const found = papers ? await Promise.all(ids.map((id) => promised<SavedPaper | undefined>(papers.get(id)))) : [];
  return found.filter((paper) => paper !== undefined);
}

/** Every tag in use, by letters. */
export async function listTags(): Promise<string[]> {
  const papers = (await connect('papers'))?.transaction('papers').objectStore('papers');
  return papers ? distinctKeys(papers.index('tags')) : [];
}

/** Each key once. Chromium passes over equal keys one by one when asked for that; it is quicker to name the next key. */
function distinctKeys(index: IDBIndex): Promise<string[]> {
  const keys: string[] = [];
  const request = index.openKeyCursor();
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(keys);
      const key = String(cursor.key);
      keys.push(key);
      // Nothing lies between a text and the same text with this behind it.
      cursor.continue(`${key}\0`);
    };
  });
}

/** @param since the revision that the last answer gave; leave it out at first */
export async function changesSince(since?: number): Promise<Changes> {
  const changes = (await connect('changes'))?.transaction('changes').objectStore('changes');
  if (!changes) return { revision: 0, ids: undefined };
  if (since) {
    // Asked for with each key that is pressed: mostly there is nothing behind the last one known.
    const [known, ...missed] = await promised<Change[]>(changes.getAll(IDBKeyRange.lowerBound(since)));
    if (known?.revision === since) return { revision: missed.at(-1)?.revision ?? since, ids: idsOf(missed) };
  }
  const [first, last] = await Promise.all([
    firstOf<Change>(changes.openCursor(null, 'next'), 1),
    firstOf<Change>(changes.openCursor(null, 'prev'), 1),
  ]);
  const [oldest, revision] = [first[0]?.revision ?? 1, last[0]?.revision ?? 0];
  if (since === undefined || since < oldest - 1 || since > revision) return { revision, ids: undefined };
  if (since === revision) return { revision, ids: [] };
  const missed = await promised<Change[]>(changes.getAll(IDBKeyRange.lowerBound(since, true)));
  return { revision: missed.at(-1)?.revision ?? revision, ids: idsOf(missed) };
}

function idsOf(changes: Change[]): PaperId[] {
  return [...new Set(changes.flatMap(({ ids }) => ids))];
}
