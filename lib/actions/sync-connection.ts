import { beginSync, changeReplica, endSync, resendAll, resumeSync, theReplica } from '../library/index.ts';
import { forgetSyncStatus, setSyncStatus } from '../settings/sync.ts';
import {
  type Account,
  Couch,
  type Door,
  databaseAddress,
  openDoor,
  SyncProblem,
  startOver,
  tryDoor,
} from '../sync/index.ts';
import { askForServer, leaveServer, leaveTriedServers } from './server-permission.ts';
import { endSyncAlarm, keepSyncAlarm } from './sync-alarm.ts';
import { alone } from './sync-library.ts';

/** What the reader has to say for the library to be exchanged. */
export interface ConnectionForm extends Account {
  /** Empty where nothing is to be encrypted. */
  passphrase: string;
  deviceName: string;
}

/** As far as the reader is shown again what they said. */
export type Connection = Pick<Account, 'url' | 'user'> & { deviceName: string; isEncrypted: boolean };

/** Where the library is exchanged; `undefined` while it is not. */
export async function connection(): Promise<Connection | undefined> {
  const replica = await theReplica();
  if (!replica) return undefined;
  const { url, user, keys } = replica.exchange;
  return { url, user, deviceName: replica.deviceName, isEncrypted: keys !== undefined };
}

/**
 * Tries address, account and passphrase; nothing is changed. To be called from a click: the browser asks for the
 * permission to reach that one server.
 * @throws {SyncProblem} what is wrong
 */
export async function testConnection(form: ConnectionForm): Promise<void> {
  await tryDoor(await reach(form), form.passphrase);
}

/**
 * From here on exchanges the library with this database; begins a library where it holds none. To be called from a click.
 * @throws {SyncProblem} what is wrong; then nothing is changed
 */
export async function connect(form: ConnectionForm): Promise<void> {
  const couch = await reach(form);
  const door = await openDoor(couch, form.passphrase);
  // An exchange with another database that still runs would write down how far it has come there.
  await alone(() => join(form, door));
  await leaveTriedServers();
}

/**
 * Empties the database and sends the library anew under another passphrase; other devices have to be told it.
 * @throws {SyncProblem}
 */
export async function changePassphrase(passphrase: string): Promise<void> {
  await alone(async () => {
    const replica = await theReplica();
    if (!replica) return;
    const { url, user, password } = replica.exchange;
    const door = await startOver(new Couch({ url, user, password }), passphrase);
    await resendAll({ url, user, password, ...door });
  });
}

/** Calls this device otherwise. */
export async function nameDevice(deviceName: string): Promise<void> {
  await changeReplica({ deviceName });
}

/** Ends the exchange and forgets the account. The library stays, here and there, and can be connected again. */
export async function disconnect(): Promise<void> {
  const replica = await theReplica();
  await endSync();
  await forgetSyncStatus();
  await endSyncAlarm();
  if (replica) await leaveServer(replica.exchange.url);
}

async function join({ url, user, password, deviceName }: ConnectionForm, door: Door): Promise<void> {
  const exchange = { url: databaseAddress(url).href, user, password, ...door };
  const replica = await theReplica();
  if (replica) {
    const isSame = replica.exchange.library === door.library && replica.exchange.url === exchange.url;
    await changeReplica({ deviceName, ...(isSame && { exchange }) });
    // A copy of the library under another address may lack some of it.
    if (!isSame) await resendAll(exchange);
    await leaveServer(replica.exchange.url);
  } else if (!(await resumeSync(deviceName, exchange))) await beginSync(newDevice(), deviceName, exchange);
  await setSyncStatus();
  await keepSyncAlarm();
}

async function reach({ url, user, password }: Account): Promise<Couch> {
  const address = databaseAddress(url);
  if (!(await askForServer(address))) throw new SyncProblem('not-permitted');
  return new Couch({ url: address.href, user, password });
}

/** A name for this device's stamps, unlike that of any other. */
function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
