import * as z from 'zod/mini';
import { type Codec, plain } from './codec.ts';
import type { Couch } from './couch.ts';
import { type Keys, newLock, sealed, unlock } from './encryption.ts';
import { SyncProblem } from './problem.ts';
import type { RemoteChange, ToWrite } from './remote.ts';

z.config({ jitless: true });

/** The document that says whose library a database holds, and how it is written. */
export const ABOUT = 'gleaner';

/** How the names of a library's documents begin. */
const ownName = /^(?:sealed|paper|search|tag|rule|parted|merger):/;

const about = z.object({
  kind: z.literal('gleaner-library'),
  version: z.literal(1),
  /** Of this library; another one in its place is another library. */
  library: z.string().check(z.minLength(8), z.maxLength(64)),
  lock: z.nullable(z.object({ salt: z.string(), rounds: z.int(), check: z.string().check(z.maxLength(1_000)) })),
});

export interface Door {
  library: string;
  /** Where the library is encrypted. */
  keys?: Keys;
}

/** How documents are written behind a door. */
export function codecOf({ keys }: Pick<Door, 'keys'>): Codec {
  return keys ? sealed(keys) : plain;
}

/**
 * Finds out how the library in a database is written; begins one where the database holds none.
 * @param passphrase empty where nothing is to be encrypted
 * @throws {SyncProblem} what is wrong with address, account, database or passphrase
 */
export async function openDoor(couch: Couch, passphrase: string): Promise<Door> {
  return (await tryDoor(couch, passphrase)) ?? beginLibrary(couch, passphrase);
}

/**
 * The same without beginning anything.
 * @returns `undefined` where the database holds no library yet
 * @throws {SyncProblem}
 */
export async function tryDoor(couch: Couch, passphrase: string): Promise<Door | undefined> {
  await couch.about();
  const known = await couch.read(ABOUT);
  await couch.tryWriting('gleaner');
  if (!known) return undefined;
  const { library, lock } = parsed(known);
  if (!lock) {
    if (passphrase) throw new SyncProblem('needs-no-passphrase');
    return { library };
  }
  if (!passphrase) throw new SyncProblem('needs-passphrase');
  return { library, keys: await unlock(passphrase, lock) };
}

async function beginLibrary(couch: Couch, passphrase: string): Promise<Door> {
  const library = crypto.randomUUID();
  const { lock, keys } = passphrase ? await newLock(passphrase) : { lock: null, keys: undefined };
  const [written] = await couch.write([{ _id: ABOUT, kind: 'gleaner-library', version: 1, library, lock }]);
  // Another device was a moment faster.
  if (written && 'error' in written && written.error === 'conflict') return openDoor(couch, passphrase);
  if (!written || 'error' in written) throw new SyncProblem('no-write-right', written?.error);
  return keys ? { library, keys } : { library };
}

/**
 * Looks whether the database still holds the library that the device exchanges.
 * @throws {SyncProblem} `other-database` where it does not
 */
export async function checkDoor(couch: Couch, library: string): Promise<void> {
  const known = await couch.read(ABOUT);
  if (!known || parsed(known).library !== library) throw new SyncProblem('other-database');
}

function parsed(document: unknown): z.infer<typeof about> {
  const { success, data } = about.safeParse(document);
  if (!success) throw new SyncProblem('other-database', 'written by a later version, or by something else');
  return data;
}

/**
 * Empties a database and begins the library anew, under another passphrase or none. The devices' libraries are as they
 * were, and send everything once they are let in again.
 * @throws {SyncProblem}
 */
export async function startOver(couch: Couch, passphrase: string): Promise<Door> {
  const emptied = await empty(couch, '', (id) => id === ABOUT || ownName.test(id));
  const door = await beginLibrary(couch, passphrase);
  // Others go on writing until they meet another library than theirs.
  await empty(couch, emptied, (id) => ownName.test(id));
  return door;
}

/**
 * Deletes documents until there are none.
 * @param begin where the changes begin that are looked through
 * @returns where they end
 * @throws {SyncProblem} `no-write-right` among others
 */
async function empty(couch: Couch, begin: string, isOurs: (id: string) => boolean): Promise<string> {
  for (let since = begin; ; ) {
    const step = await couch.changes(since, 1_000, false);
    const ours = await winners(
      couch,
      step.changes.filter(({ id, isDeleted }) => !isDeleted && isOurs(id)),
    );
    const written = ours.length > 0 ? await couch.write(ours.map(toDelete)) : [];
    const refused = written.find((each) => 'error' in each && each.error !== 'conflict');
    if (refused && 'error' in refused) throw new SyncProblem('no-write-right', refused.error);
    since = step.since;
    // What others wrote meanwhile, and what lay behind a deleted leaf, is another change.
    if (step.isAll && ours.length === 0) return since;
  }
}

/** Documents that are not deleted. Of a forked one the list need not have that revision in front which a writing has to follow. */
async function winners(couch: Couch, listed: RemoteChange[]): Promise<RemoteChange[]> {
  const forked = listed.filter(({ hasOthers }) => hasOthers).map(({ id }) => id);
  const fetched = forked.length > 0 ? await couch.fetch(forked) : [];
  return [...listed.filter(({ hasOthers }) => !hasOthers), ...fetched.filter(({ isDeleted }) => !isDeleted)];
}

function toDelete({ id, rev }: RemoteChange): ToWrite {
  return { _id: id, _rev: rev, _deleted: true };
}
