import { storage } from 'wxt/utils/storage';

/** How the exchange of the library has gone. Times are epoch milliseconds. */
export interface SyncStatus {
  /** When it last went well. */
  lastDone?: number;
  /** What went wrong the last time, one of `SyncTrouble`, and what the server said to it. */
  trouble?: string;
  detail?: string;
  /** How often in a row it has gone wrong, or was cut short; and until when the server is left alone. */
  failures: number;
  notBefore: number;
  /** Of the last exchange: bytes both ways, and documents. */
  bytes: number;
  received: number;
  sent: number;
  /** How many documents the server would not have, and how many of its own could not be read. */
  refused: number;
  unreadable: number;
  /** The time on another device's clock that is too far ahead. */
  ahead?: number;
}

const untried: SyncStatus = { failures: 0, notBefore: 0, bytes: 0, received: 0, sent: 0, refused: 0, unreadable: 0 };
/** Absent while the library is not exchanged. */
const status = storage.defineItem<SyncStatus>('local:syncStatus');

export async function syncStatus(): Promise<SyncStatus> {
  return (await status.getValue()) ?? untried;
}

/** The same; `undefined` while the library is not exchanged. */
export async function syncStatusIfOn(): Promise<SyncStatus | undefined> {
  return (await status.getValue()) ?? undefined;
}

/** Forgets how it has gone: the library is not exchanged any more. */
export async function forgetSyncStatus(): Promise<void> {
  await status.removeValue();
}

/** @param next left out: as if nothing was ever tried */
export async function setSyncStatus(next: SyncStatus = untried): Promise<void> {
  await status.setValue(next);
}

/** Calls back when it has changed; with `undefined` when the exchange has ended. @returns what ends it */
export function watchSyncStatus(changed: (next: SyncStatus | undefined) => void): () => void {
  return status.watch((next) => changed(next ?? undefined));
}

/** Origins, as match patterns, that the reader has allowed for a try of a server there. */
const tried = storage.defineItem<string[]>('local:triedServers', { fallback: [] });

export function triedServers(): Promise<string[]> {
  return tried.getValue();
}

export async function setTriedServers(origins: string[]): Promise<void> {
  await tried.setValue(origins);
}
