import { browser } from 'wxt/browser';
import { theReplica } from '../library/index.ts';
import { forgetSyncStatus, setSyncStatus, syncStatus, watchSyncStatus } from '../settings/sync.ts';
import { Couch, checkDoor, codecOf, type Exchange, originOf, replicate, SyncProblem } from '../sync/index.ts';
import { endSyncAlarm, keepSyncAlarm } from './sync-alarm.ts';
import { storeOf } from './sync-store.ts';

/** A background is killed after 30 seconds without an event; what is left goes on the next time. */
const LONGEST = 25_000;
/** An answer is waited for no longer, where there is more time. */
const LONGEST_ANSWER = 60_000;
const LOCK = 'gleaner-sync';
const SHORTEST_WAIT = 30_000;
const LONGEST_WAIT = 60 * 60_000;
/** An alarm may ring a moment early. */
const SECOND = 1_000;

export interface Progress {
  received: number;
  sent: number;
}

interface Wanted {
  onProgress?: (progress: Progress) => void;
  /** For so many milliseconds at most. */
  longest?: number;
}

/** Does something once no page of Gleaner exchanges the library, and none begins to. */
export async function alone<Result>(act: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(LOCK, act);
}

/**
 * Exchanges the library with the reader's database, if there is one; not while another page of Gleaner does.
 * How it went is written down in the status. Who calls has the search index follow.
 */
export async function syncLibrary({ onProgress, longest = LONGEST }: Wanted = {}): Promise<void> {
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await exchange(onProgress, longest);
  });
}

async function exchange(onProgress: Wanted['onProgress'], longest: number): Promise<void> {
  const replica = await theReplica();
  if (!replica) return;
  const end = Date.now() + longest;
  let isOn = true;
  const unwatch = watchSyncStatus((status) => {
    isOn = status !== undefined;
  });
  const couch = new Couch(replica.exchange, Math.min(longest, LONGEST_ANSWER));
  const store = storeOf(replica.clock.device);
  try {
    await checkDoor(couch, replica.exchange.library);
    const watched = { hasTime: () => isOn && Date.now() < end, ...(onProgress && { onProgress }) };
    const result = await replicate(store, couch, codecOf(replica.exchange), watched);
    await noteDone(result, couch, store.ahead);
  } catch (error) {
    await noteTrouble(await explained(error, replica.exchange.url));
  } finally {
    unwatch();
    // The reader has ended it in the middle.
    if (!(await theReplica())) await Promise.all([forgetSyncStatus(), endSyncAlarm()]);
  }
}

/** To a server that the browser does not let us reach any more it says no more than that there is no answer. */
async function explained(error: unknown, url: string): Promise<unknown> {
  if (!(error instanceof SyncProblem) || error.trouble !== 'no-answer') return error;
  const isAllowed = await browser.permissions.contains({ origins: [originOf(new URL(url))] });
  return isAllowed ? error : new SyncProblem('not-permitted');
}

async function noteDone(
  { isCut, refused, unreadable, ...counts }: Exchange,
  couch: Couch,
  ahead?: number,
): Promise<void> {
  const before = await syncStatus();
  const lastDone = isCut ? before.lastDone : Date.now();
  await setSyncStatus({
    ...counts,
    ...(lastDone !== undefined && { lastDone }),
    ...(ahead !== undefined && { ahead }),
    bytes: couch.traffic.bytes,
    refused: refused.length,
    unreadable: unreadable.length,
    failures: isCut ? before.failures + 1 : 0,
    notBefore: 0,
  });
  if (isCut) await keepSyncAlarm(waitAfter(before.failures));
}

/** The more often it has come to no end, the longer the server is left alone; not all devices come back at once. */
function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** failures) * (0.5 + Math.random());
}

async function noteTrouble(error: unknown): Promise<void> {
  const before = await syncStatus();
  const { trouble, retryAfter } = error instanceof SyncProblem ? error : { trouble: 'failed', retryAfter: 0 };
  if (!(error instanceof SyncProblem)) console.warn(error);
  const wait = Math.max(waitAfter(before.failures), retryAfter);
  const detail = String((error as Error).message).slice(0, 300);
  await setSyncStatus({ ...before, trouble, detail, failures: before.failures + 1, notBefore: Date.now() + wait });
  await keepSyncAlarm(wait + SECOND);
}
