import { liveQuery } from 'dexie';
import type { PaperId } from '../paper/paper.ts';
import { type PaperStamps, type PaperState, unstamped } from '../paper/paper-state.ts';
import { NEVER, type Stamp } from '../paper/stamp.ts';
import { database, rowTables } from './database.ts';
import { sightingsOf } from './read.ts';
import { rowsByKey } from './rows-by-key.ts';
import { documentName, type RowState, type SyncRow, storedAs } from './sync-rows.ts';

/** What has not been sent yet. */
export interface Unsent {
  name: string;
  rev?: string | undefined;
  dirty: number;
  paper?: PaperState;
  row?: RowState;
}

/** How many papers and other rows have not been sent yet; none waits while the library is not exchanged. */
export async function countUnsent(): Promise<number> {
  if (!(await database.replica.get('sync'))?.exchange) return 0;
  return database.stamps.where('dirty').above(0).count();
}

/** Calls back at once and whenever that number has changed. @returns what ends it */
export function watchUnsent(onCount: (count: number) => void): () => void {
  const watching = liveQuery(countUnsent).subscribe(onCount, console.warn);
  return () => watching.unsubscribe();
}

/** Some of what has not been sent, in the order in which it was edited, but for these names. */
export async function unsent(limit: number, except: ReadonlySet<string> = new Set()): Promise<Unsent[]> {
  return database.transaction('rw', rowTables, async () => {
    const waiting = database.stamps.where('dirty').above(0);
    const all = await waiting.limit(limit + except.size).toArray();
    const rows = all.filter(({ id }) => !except.has(id)).slice(0, limit);
    const papers = await paperStates(rows.filter(({ id }) => id.startsWith('paper:')));
    const others = await Promise.all(rows.filter(({ id }) => !id.startsWith('paper:')).map(otherRow));
    const absorbed = await partsOfOthers(papers);
    await database.stamps
      .where('id')
      .anyOf(absorbed.map(({ name }) => name))
      .modify({ dirty: 0 });
    return [...others, ...papers.filter((each) => !absorbed.includes(each))];
  });
}

/** Writes down what the server has now; what was edited while it was sent stays unsent. */
export async function markSentRows(sent: { name: string; rev: string; dirty: number }[]): Promise<void> {
  await database.transaction('rw', database.stamps, database.replica, async () => {
    const rows = await rowsByKey(
      database.stamps,
      sent.map(({ name }) => name),
    );
    const next = sent.flatMap(({ name, rev, dirty }) => {
      const row = rows.get(name);
      return row ? [{ ...row, rev, dirty: row.dirty === dirty ? 0 : row.dirty }] : [];
    });
    await database.stamps.bulkPut(next);
    await database.replica.update('sync', { hasSent: true });
  });
}

async function paperStates(rows: SyncRow[]): Promise<(Unsent & { paper: PaperState })[]> {
  const ids = rows.map(({ id }) => id.slice('paper:'.length) as PaperId);
  const papers = await rowsByKey(database.papers, ids);
  const seen = new Map<PaperId, PaperState['sightings']>(ids.map((id) => [id, []]));
  for (const sighting of await sightingsOf(ids)) seen.get(sighting.paperId)?.push(sighting);
  return rows.map(({ id, rev, dirty, stamps = unstamped }, i) => {
    const [paper, sightings] = [papers.get(ids[i] as PaperId), seen.get(ids[i] as PaperId) ?? []];
    return { name: id, rev, dirty, paper: { ...(paper && { paper }), stamps, sightings } };
  });
}

/** Those that have no record of their own, and yet are not deleted, or by somebody who did not know all of it. */
async function partsOfOthers<Paper extends { name: string; paper: PaperState }>(papers: Paper[]): Promise<Paper[]> {
  const gone = papers.filter(({ paper }) => !paper.paper);
  const ids = gone.map(({ name }) => name.slice('paper:'.length) as PaperId);
  const mergers = await database.mergers.bulkGet(ids);
  const rows = await database.stamps.bulkGet(ids.map((id) => documentName('mergers', id)));
  const isPart = (i: number, stamps: PaperStamps, deletion: Stamp) =>
    mergers[i] && (hasRest(stamps) || (rows[i]?.at ?? NEVER) >= deletion);
  return gone.filter(({ paper: { stamps } }, i) => !stamps.deleted || isPart(i, stamps, stamps.deleted.at));
}

/** Whether a deletion left something of the reader's; of what it took, fields keep no stamp. */
function hasRest({ fields, tags, note }: PaperStamps): boolean {
  const isNoted = note?.texts.some(({ text }) => text !== '') ?? false;
  return isNoted || Object.keys(fields).length > 0 || Object.values(tags).some(([has]) => has);
}

async function otherRow({ id, rev, dirty, at = NEVER }: SyncRow): Promise<Unsent> {
  const [store, key] = storedAs(id);
  const row: object | undefined = await database.table(store).get(key);
  return { name: id, rev, dirty, row: { row: row ?? null, at } };
}
