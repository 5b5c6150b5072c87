/** The library's side of an exchange with other devices. */
import { liveQuery } from 'dexie';
import type { PaperId } from '../paper/paper.ts';
import { type PaperState, unstamped } from '../paper/paper-state.ts';
import {
  type Clock,
  NEVER,
  type Stamp,
  stampAfter,
  synchronised,
  TOO_FAR_AHEAD,
  ticked,
  timeOf,
} from '../paper/stamp.ts';
import { database, type Merger } from './database.ts';
import { sightingsOf } from './read.ts';
import { withoutStamping } from './stamps.ts';
import { absorb, partFromDeleted, revive } from './sync-mergers.ts';
import { type ArrivedPaper, IncomingPapers, type Merging, runningTransaction } from './sync-papers.ts';
import {
  documentName,
  type Exchange,
  type Replica,
  type SyncRow,
  type TravellingStore,
  travelling,
} from './sync-rows.ts';
import { uniteArrived } from './unite-arrived.ts';

/** A row that is no paper, as a device has it; `null` where it was deleted. */
export interface RowState {
  row: object | null;
  at: Stamp;
}

/** Such a row as a server has it. */
export interface ArrivedRow extends RowState {
  name: string;
  store: Exclude<TravellingStore, 'papers'>;
  rev: string;
  key: string | string[];
}

/** What has not been sent yet. */
export interface Unsent {
  name: string;
  rev?: string | undefined;
  dirty: number;
  paper?: PaperState;
  row?: RowState;
}

/** Both kinds of rules: see `Merging`. */
export interface Rules extends Merging {
  /** Whether the first of two rows is the one that stays. */
  isLater(one: RowState, other: RowState): boolean;
}

/** Begins to stamp what the reader changes; all that is there is to be sent. */
export async function beginSync(device: string, deviceName: string, exchange: Exchange): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const clock: Clock = { device, at: 0, count: 0 };
    await database.stamps.clear();
    await database.replica.put({ name: 'sync', exchange, deviceName, clock, edits: 1, since: '', hasSent: false });
    for (const store of Object.keys(travelling) as TravellingStore[]) {
      const keys = await database.table(store).toCollection().primaryKeys();
      await database.stamps.bulkPut(keys.map((key) => ({ id: documentName(store, key), dirty: 1 })));
    }
  });
}

/** Ends it, and forgets every stamp. The papers stay as they are. */
export async function endSync(): Promise<void> {
  await database.transaction('rw', database.stamps, database.replica, async () => {
    await database.stamps.clear();
    await database.replica.clear();
  });
}

/** Has everything sent anew, to a place that has none of it. */
export async function resendAll(exchange?: Exchange): Promise<void> {
  await database.transaction('rw', database.stamps, database.replica, async () => {
    await database.stamps.toCollection().modify((row: SyncRow) => {
      delete row.rev;
      row.dirty = Math.max(1, row.dirty);
    });
    await database.replica.update('sync', { since: '', hasSent: false, ...(exchange && { exchange }) });
  });
}

/** What the device remembers of the exchange; `undefined` while it keeps to itself. */
export async function theReplica(): Promise<Replica | undefined> {
  return database.replica.get('sync');
}

/** Calls the device otherwise, or lets it in with another password. */
export async function changeReplica(change: Partial<Pick<Replica, 'deviceName' | 'exchange'>>): Promise<void> {
  await database.replica.update('sync', change);
}

/** How many papers and other rows have not been sent yet. */
export async function countUnsent(): Promise<number> {
  return database.stamps.where('dirty').above(0).count();
}

/** Calls back at once and whenever that number has changed. @returns what ends it */
export function watchUnsent(onCount: (count: number) => void): () => void {
  const watching = liveQuery(countUnsent).subscribe(onCount, console.warn);
  return () => watching.unsubscribe();
}

/** Some of what has not been sent, in the order in which it was edited, but for these names. */
export async function unsent(limit: number, except: ReadonlySet<string> = new Set()): Promise<Unsent[]> {
  return database.transaction('rw', database.tables, async () => {
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
    const rows = await database.stamps.bulkGet(sent.map(({ name }) => name));
    const next = rows.flatMap((row, i) => {
      const { rev, dirty } = sent[i] as (typeof sent)[number];
      return row ? [{ ...row, rev, dirty: row.dirty === dirty ? 0 : row.dirty }] : [];
    });
    await database.stamps.bulkPut(next);
    await database.replica.update('sync', { hasSent: true });
  });
}

/** The names of the documents of which the library has one of these revisions, by the revision. */
export async function namesOf(revisions: string[]): Promise<Map<string, string[]>> {
  const rows = await database.stamps.where('rev').anyOf(revisions).toArray();
  const names = new Map<string, string[]>();
  for (const { id, rev = '' } of rows) names.set(rev, [...(names.get(rev) ?? []), id]);
  return names;
}

/** Has the next sending follow these revisions, of documents that the server has deleted. */
export async function followRevisions(revisions: { name: string; rev: string }[]): Promise<void> {
  await database.transaction('rw', database.stamps, async () => {
    for (const { name, rev } of revisions) await database.stamps.update(name, { rev });
  });
}

/**
 * Takes in what other devices have said, all of it or nothing, together with up to where that is.
 * @returns the time of a clock that is too far ahead, if there was one
 */
export async function takeIn(
  papers: ArrivedPaper[],
  rows: ArrivedRow[],
  position: { since: string; isAll: boolean } | undefined,
  rules: Rules,
): Promise<{ ahead?: number }> {
  const { added, latest } = await database.transaction('rw', database.tables, async () => {
    withoutStamping(runningTransaction());
    const replica = await database.replica.get('sync');
    if (!replica) return { added: [], latest: NEVER };
    const now = Date.now();
    const [clock, edits] = [ticked(replica.clock, now), replica.edits + 1];
    const { made, ended } = await takeRows(rows, rules, edits);
    const incoming = new IncomingPapers(rules, edits, (followed) => stampAfter(clock, followed));
    const merged = [...made, ...ended].flatMap(({ absorbed, into }) => [absorbed, into]);
    await incoming.load([...papers.map(({ id }) => id), ...merged]);
    await revive(incoming, ended);
    for (const paper of papers.filter(({ state }) => state.stamps.deleted)) incoming.take(paper);
    await absorb(incoming, made);
    await partFromDeleted(incoming);
    for (const paper of papers.filter(({ state }) => !state.stamps.deleted)) incoming.take(paper);
    const latest = [incoming.latest(), ...rows.map(({ at }) => at)].sort().at(-1) as Stamp;
    const about = position && { since: position.since, hasSent: replica.hasSent && !position.isAll };
    await database.replica.put({ ...replica, ...about, clock: synchronised(clock, latest, now), edits });
    return { added: await incoming.write(), latest };
  });
  await uniteArrived(added);
  return timeOf(latest) > Date.now() + TOO_FAR_AHEAD ? { ahead: timeOf(latest) } : {};
}

/** @returns the mergers that hold from here on, and those that do so no longer */
async function takeRows(
  arrived: ArrivedRow[],
  { isLater }: Rules,
  dirty: number,
): Promise<{ made: Merger[]; ended: Merger[] }> {
  const [made, ended]: [Merger[], Merger[]] = [[], []];
  for (const each of arrived) {
    const { name, store, rev, key, row, at } = each;
    const [known, local] = [await database.stamps.get(name), await database.table(store).get(key)];
    const own: RowState | undefined = known || local ? { row: local ?? null, at: known?.at ?? NEVER } : undefined;
    const isTaken = !own || isLater(each, own);
    const isNews = own !== undefined && !isLater(each, own);
    if (isTaken) await (row ? database.table(store).put(row) : database.table(store).delete(key));
    if (isTaken && store === 'mergers' && local && !row) ended.push(local as Merger);
    if (isTaken && store === 'mergers' && row) made.push(row as Merger);
    await database.stamps.put({ ...known, id: name, rev, at: isTaken ? at : own.at, dirty: isNews ? dirty : 0 });
  }
  return { made, ended };
}

async function paperStates(rows: SyncRow[]): Promise<(Unsent & { paper: PaperState })[]> {
  const ids = rows.map(({ id }) => id.slice('paper:'.length) as PaperId);
  const papers = await database.papers.bulkGet(ids);
  const seen = new Map<PaperId, PaperState['sightings']>(ids.map((id) => [id, []]));
  for (const sighting of await sightingsOf(ids)) seen.get(sighting.paperId)?.push(sighting);
  return rows.map(({ id, rev, dirty, stamps = unstamped }, i) => {
    const paper = papers[i];
    const sightings = seen.get(ids[i] as PaperId) ?? [];
    return { name: id, rev, dirty, paper: { ...(paper && { paper }), stamps, sightings } };
  });
}

/** Those that have no record of their own, and yet are not deleted. */
async function partsOfOthers<Paper extends { name: string; paper: PaperState }>(papers: Paper[]): Promise<Paper[]> {
  const gone = papers.filter(({ paper }) => !paper.paper);
  const mergers = await database.mergers.bulkGet(gone.map(({ name }) => name.slice('paper:'.length) as PaperId));
  return gone.filter(({ paper }, i) => !paper.stamps.deleted || mergers[i]);
}

async function otherRow({ id, rev, dirty, at = NEVER }: SyncRow): Promise<Unsent> {
  const [store, key] = storedAs(id);
  const row: object | undefined = await database.table(store).get(key);
  return { name: id, rev, dirty, row: { row: row ?? null, at } };
}

/** In which store, and under which key, the row of a document is. */
export function storedAs(name: string): [store: TravellingStore, key: string | string[]] {
  const kind = name.slice(0, name.indexOf(':'));
  const key = name.slice(kind.length + 1);
  const [store] = Object.entries(travelling).find(([, each]) => each.kind === kind) ?? ['papers'];
  return [store as TravellingStore, kind === 'parted' ? key.split(' ') : key];
}
