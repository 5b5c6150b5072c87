/** How a library takes in what other devices say. */
import { NEVER, type Stamp, stampAfter, synchronised, TOO_FAR_AHEAD, ticked, timeOf } from '../paper/stamp.ts';
import { database, type Merger, rowTables } from './database.ts';
import { partCitekeys } from './part-citekeys.ts';
import { runningTransaction } from './running-transaction.ts';
import { withoutStamping } from './stamps.ts';
import { absorb, partFromDeleted, revive } from './sync-mergers.ts';
import { type ArrivedPaper, IncomingPapers, type Merging } from './sync-papers.ts';
import type { RowState, TravellingStore } from './sync-rows.ts';
import { pairsOf, unitePairs } from './unite-arrived.ts';

/** Such a row as a server has it. */
export interface ArrivedRow extends RowState {
  name: string;
  store: Exclude<TravellingStore, 'papers'>;
  rev: string;
  key: string | string[];
}

/** Both kinds of rules: see `Merging`. */
export interface Rules extends Merging {
  /** Whether the first of two rows is the one that stays. */
  isLater(one: RowState, other: RowState): boolean;
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
  const { pairs, named, latest } = await database.transaction('rw', rowTables, async () => {
    withoutStamping(runningTransaction());
    const replica = await database.replica.get('sync');
    if (!replica?.exchange) return { pairs: [], named: [], latest: NEVER };
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
    const next = { ...replica, ...about, clock: synchronised(clock, latest, now), edits };
    const [added] = await Promise.all([incoming.write(), database.replica.put(next)]);
    return { pairs: await pairsOf(added), named: incoming.withCitekey(), latest };
  });
  await unitePairs(pairs);
  await partCitekeys(named);
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
    // Two that are the same are each the one that stays.
    const isTaken = !own || !isLater(own, { row, at });
    const isNews = own !== undefined && !isLater({ row, at }, own);
    if (isTaken) await (row ? database.table(store).put(row) : database.table(store).delete(key));
    if (isTaken && store === 'mergers' && local && !row) ended.push(local as Merger);
    if (isTaken && store === 'mergers' && row) made.push(row as Merger);
    await database.stamps.put({ ...known, id: name, rev, at: isTaken ? at : own.at, dirty: isNews ? dirty : 0 });
  }
  return { made, ended };
}
