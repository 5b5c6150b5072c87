/**
 * Stamps whatever the reader changes, within the transaction that changes it: whoever writes a paper need not know of
 * stamps, and none of them can be forgotten. Nothing is stamped while the library is not exchanged with other devices.
 */
import type { DBCore, DBCoreIndex, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { PaperId } from '../paper/paper.ts';
import { stampAfter, ticked } from '../paper/stamp.ts';
import type { Merger } from './database.ts';
import { type Deed, stampPapers } from './stamp-papers.ts';
import { stampMergers, stampRows } from './stamp-rows.ts';
import { documentName, type Replica, type SyncRow, type TravellingStore, travelling } from './sync-rows.ts';

/** Dexie's name for a range of one key; the enum itself is in its types alone. */
const EQUAL = 1;

const unstamped = new WeakSet<object>();

/** Lets the transaction that runs write what other devices have stamped. */
export function withoutStamping(transaction: object): void {
  unstamped.add(transaction);
}

export const stamping: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'stamping',
  create: (core) => (hasStamps(core) ? { ...core, ...stampedCore(core) } : core),
};

/** Not while a library of an earlier version is brought up to date. */
function hasStamps(core: DBCore): boolean {
  return core.schema.tables.some(({ name }) => name === 'stamps');
}

function stampedCore(core: DBCore): Pick<DBCore, 'transaction' | 'table'> {
  return {
    transaction: (stores, mode, options) => core.transaction(withStamps(stores, mode), mode, options),
    table: (name) => {
      const table = core.table(name);
      if (!Object.hasOwn(travelling, name)) return table;
      return { ...table, mutate: (request) => stampedMutation(core, name as TravellingStore, table, request) };
    },
  };
}

function withStamps(stores: string[], mode: string): string[] {
  const isStamped = mode === 'readwrite' && stores.some((store) => Object.hasOwn(travelling, store));
  // A paper that goes because it became part of another one is not a deleted paper.
  const needed = isStamped ? ['stamps', 'replica', 'papers', 'mergers'] : [];
  return [...new Set([...stores, ...needed])];
}

async function stampedMutation(core: DBCore, store: TravellingStore, table: DBCoreTable, request: DBCoreMutateRequest) {
  const { trans } = request;
  const replica = unstamped.has(trans) ? undefined : await theReplica(core, trans);
  if (!replica) return table.mutate(request);
  const keys = await keysOf(table, request);
  const [before, known] = await Promise.all([
    table.getMany({ trans, keys, cache: 'immutable' }),
    core.table('stamps').getMany({ trans, keys: keys.map((key) => documentName(store, key)) }),
  ]);
  const result = await table.mutate(request);
  // Whoever asked for it is told, and gives up.
  if (result.numFailures > 0) return result;
  const isGone = request.type === 'delete' || request.type === 'deleteRange';
  const after: unknown[] = isGone ? keys.map(() => undefined) : [...request.values];
  await write(core, store, trans, replica, { keys, before, after, known });
  return result;
}

async function theReplica(core: DBCore, trans: DBCoreTransaction): Promise<Replica | undefined> {
  return core.table('replica').get({ trans, key: 'sync' });
}

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<unknown[]> {
  if (request.type === 'delete') return request.keys;
  if (request.type !== 'deleteRange') return request.values.map((value) => table.schema.primaryKey.extractKey?.(value));
  const { trans, range } = request;
  const query = { index: table.schema.primaryKey, range };
  return (await table.query({ trans, values: false, query })).result;
}

async function write(
  core: DBCore,
  store: TravellingStore,
  trans: DBCoreTransaction,
  replica: Replica,
  { keys, before, after, known }: Pick<Deed, 'before' | 'after' | 'known'> & { keys: unknown[] },
): Promise<void> {
  const clock = ticked(replica.clock, Date.now());
  const edits = replica.edits + 1;
  const deed: Deed = {
    names: keys.map((key) => documentName(store, key)),
    before,
    after,
    known,
    stamp: (followed) => stampAfter(clock, followed),
    by: replica.deviceName,
    dirty: edits,
    get: (table, ids) => core.table(table).getMany({ trans, keys: ids }),
    mergersInto: (ids) => mergersInto(core.table('mergers'), trans, ids),
  };
  const rows: SyncRow[] = store === 'papers' ? await stampPapers(deed) : stampRows(deed);
  if (store === 'mergers') rows.push(...(await stampMergers(deed)));
  if (rows.length === 0) return;
  await put(core.table('stamps'), trans, rows);
  await put(core.table('replica'), trans, [{ ...replica, clock, edits }]);
}

async function mergersInto(table: DBCoreTable, trans: DBCoreTransaction, ids: PaperId[]): Promise<Merger[]> {
  const index = table.schema.getIndexByKeyPath('into') as DBCoreIndex;
  const into = (id: PaperId) =>
    table.query({ trans, values: true, query: { index, range: { type: EQUAL, lower: id, upper: id } } });
  return (await Promise.all(ids.map(into))).flatMap(({ result }) => result as Merger[]);
}

/** @throws what the browser says of the first row that cannot be written; at this depth nobody else does */
async function put(table: DBCoreTable, trans: DBCoreTransaction, values: object[]): Promise<void> {
  const { numFailures, failures } = await table.mutate({ type: 'put', trans, values });
  if (numFailures > 0) throw Object.values(failures)[0];
}
