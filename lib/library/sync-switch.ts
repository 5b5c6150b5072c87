import type { Clock } from '../paper/stamp.ts';
import { database, rowTables } from './database.ts';
import {
  documentName,
  type Exchange,
  type Replica,
  type SyncRow,
  type TravellingStore,
  travelling,
} from './sync-rows.ts';

/** Begins to stamp what the reader changes; all that is there is to be sent. */
export async function beginSync(device: string, deviceName: string, exchange: Exchange): Promise<void> {
  await database.transaction('rw', rowTables, async () => {
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
