/**
 * Whether the library is one that this Gleaner knows. The database library opens a newer one without a word, and would
 * even add to it what it misses there; so a newer library is recognised here, by our own mark, and only ever read.
 */
import type { DBCore, Dexie, Middleware } from 'dexie';
import type { Fact } from './database.ts';

/** `newer`: it is of a later version, and only read. `blocked`: an older page holds it, so it cannot be brought up to date. */
export type Fit = 'fits' | 'newer' | 'blocked';

/** Why a newer library is not written to. */
export class NewerLibrary extends Error {
  override name = 'NewerLibrary';
  constructor() {
    super('The library is of a newer version of Gleaner.');
  }
}

let fit: Fit = 'fits';
const watchers = new Set<(fit: Fit) => void>();

/** Calls back at once and whenever it is another. @returns what ends that */
export function watchFit(tell: (fit: Fit) => void): () => void {
  watchers.add(tell);
  if (!isOpened) others().postMessage('does anybody wait?');
  tell(fit);
  return () => void watchers.delete(tell);
}

function become(next: Fit): void {
  if (next === fit) return;
  fit = next;
  for (const tell of watchers) tell(fit);
}

let isOpened = false;
let channel: BroadcastChannel | undefined;

/**
 * Gleaner's other pages, until the library is open here. Of all that wait for it the browser tells the first alone what
 * they wait for, so that one has to pass it on.
 */
function others(): BroadcastChannel {
  if (channel) return channel;
  channel = new BroadcastChannel('gleaner waits for the library');
  channel.onmessage = ({ data }) => {
    if (data === 'blocked') become('blocked');
    else if (fit === 'blocked') channel?.postMessage('blocked');
  };
  return channel;
}

function blocked(): void {
  become('blocked');
  others().postMessage('blocked');
}

function opened(mark: number, schema: number): void {
  isOpened = true;
  channel?.close();
  channel = undefined;
  become(mark > schema ? 'newer' : 'fits');
}

/** IndexedDB's own number for a version of ours, as the database library counts. */
export function nativeVersion(schema: number): number {
  return schema * 10;
}

/** The browser's databases, of which none is ever raised above this version. */
export function databasesUpTo(schema: number) {
  const known = (version?: number) => (version !== undefined && version > nativeVersion(schema) ? undefined : version);
  return {
    open: (name: string, version?: number) => indexedDB.open(name, known(version)),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  };
}

/** Watches how the library fits from its opening on, gives way to a newer Gleaner, and lets no one write to its library. */
export function keepFit(database: Dexie, schema: number): void {
  database.use(onlyRead);
  database.on('blocked', blocked);
  // The database library closes it by itself, and opens it again as it is by then.
  database.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null && newVersion > nativeVersion(schema)) become('newer');
  });
  database.on('ready', async (library) => opened(await markOf(library as Dexie), schema), true);
}

/** The version of the library's rows; by the database's own number where the mark is not to be found. */
async function markOf(database: Dexie): Promise<number> {
  const facts = database.table<Fact, string>('facts');
  const fact = await facts.get('schema').catch(() => undefined);
  return fact?.value ?? Math.floor(database.backendDB().version / 10);
}

const onlyRead: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'only read what is newer',
  // Above all others, so that nothing is written in preparation.
  level: 10,
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => {
      if (mode === 'readwrite' && fit === 'newer') throw new NewerLibrary();
      return core.transaction(stores, mode, options);
    },
  }),
};
