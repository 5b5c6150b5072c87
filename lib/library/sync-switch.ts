import type { Clock } from '../paper/stamp.ts';
import { database, rowTables } from './database.ts';
import {
  documentName,
  type Exchange,
  type Replica,
  type RunningReplica,
  type SyncRow,
  storedAs,
  type TravellingStore,
  travelling,
} from './sync-rows.ts';

/** Which edit rows hold that are to be sent as they are: a pair that was parted goes before its papers meet elsewhere. */
const waiting = (store: TravellingStore) => (store === 'papers' ? PAPERS_WAIT : 1);
const PAPERS_WAIT = 2;

/** Begins to stamp what the reader changes; all that is there is to be sent. */
export async function beginSync(device: string, deviceName: string, exchange: Exchange): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
    const clock: Clock = { device, at: 0, count: 0 };
    await database.stamps.clear();
    await database.replica.put({
      name: 'sync',
      exchange,
      deviceName,
      clock,
      edits: PAPERS_WAIT,
      since: '',
      hasSent: false,
    });
    for (const store of Object.keys(travelling) as TravellingStore[]) {
      const keys = await database.table(store).toCollection().primaryKeys();
      await database.stamps.bulkPut(keys.map((key) => ({ id: documentName(store, key), dirty: waiting(store) })));
    }
  });
}

/** Ends it, and forgets the account. The papers stay as they are; what is edited is stamped, as it may go on. */
export async function endSync(): Promise<void> {
  await database.replica.toCollection().modify((replica) => {
    if (replica.exchange) replica.stopped = replica.exchange.library;
    delete replica.exchange;
  });
}

/** Goes on with the library that was exchanged before. @returns whether this is that one */
export async function resumeSync(deviceName: string, exchange: Exchange): Promise<boolean> {
  return database.transaction('rw', database.stamps, database.replica, async () => {
    const replica = await database.replica.get('sync');
    if (replica?.stopped !== exchange.library) return false;
    await changeReplica({ deviceName });
    await resendAll(exchange);
    return true;
  });
}

/** Has everything sent anew, and all changes read; nothing may be on its way meanwhile. */
export async function resendAll(exchange?: Exchange): Promise<void> {
  await database.transaction('rw', database.stamps, database.replica, async () => {
    await database.stamps.toCollection().modify((row: SyncRow) => {
      delete row.rev;
      const [store] = storedAs(row.id);
      row.dirty = store === 'papers' ? Math.max(waiting(store), row.dirty) : waiting(store);
    });
    await database.replica.toCollection().modify((replica) => {
      replica.edits = Math.max(PAPERS_WAIT, replica.edits);
      Object.assign(replica, { since: '', hasSent: false, ...(exchange && { exchange }) });
      if (exchange) delete replica.stopped;
    });
  });
}

/** What the device remembers of the exchange; `undefined` while it keeps to itself. */
export async function theReplica(): Promise<RunningReplica | undefined> {
  const replica = await database.replica.get('sync');
  return replica?.exchange && { ...replica, exchange: replica.exchange };
}

/** Calls the device otherwise, or lets it in with another password. */
export async function changeReplica(change: Partial<Pick<Replica, 'deviceName' | 'exchange'>>): Promise<void> {
  await database.replica.update('sync', change);
}
