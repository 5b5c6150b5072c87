import { storage } from 'wxt/utils/storage';

/**
 * How the library is backed up: by itself to the downloads; to a file that the reader has picked, or to the downloads,
 * when the reader presses the reminder; or never.
 */
export type BackupWay = (typeof backupWays)[number];
export const backupWays = ['downloads', 'file', 'remind', 'never'] as const;

/** What is known of the backups that were made. */
export interface BackupRecord {
  /** When the last one was made, in epoch milliseconds; 0: never. */
  at: number;
  /** The number of the last change that is in it. */
  revision: number;
  /** The paths of the files that were written by themselves, the oldest first. */
  written: string[];
  /** When the reader last put the reminder off, in epoch milliseconds. */
  putOff: number;
  /** What went wrong the last time; nothing if nothing did. */
  failure?: string;
}

const way = storage.defineItem<BackupWay>('local:backupWay', { fallback: 'remind' });
const record = storage.defineItem<BackupRecord>('local:backups', {
  fallback: { at: 0, revision: 0, written: [], putOff: 0 },
});
// Apart from the rest, which a page may be writing when the background writes this.
const waiting = storage.defineItem<number>('local:backupWaiting', { fallback: 0 });

export async function backupWay(): Promise<BackupWay> {
  const stored = await way.getValue();
  return backupWays.find((each) => each === stored) ?? 'remind';
}

export async function setBackupWay(chosen: BackupWay): Promise<void> {
  await way.setValue(chosen);
}

export function backupRecord(): Promise<BackupRecord> {
  return record.getValue();
}

/** Changes what is given; `failure` goes unless it is given. */
export async function noteBackup(change: Partial<BackupRecord>): Promise<void> {
  const { failure: _, ...before } = await record.getValue();
  await record.setValue({ ...before, ...change });
}

/** Since when there have been changes that no backup has, in epoch milliseconds; 0: never looked. */
export function waitingSince(): Promise<number> {
  return waiting.getValue();
}

export async function noteWaiting(since: number): Promise<void> {
  await waiting.setValue(since);
}

/** Calls back when any of it has changed. @returns what ends it */
export function watchBackups(changed: () => void): () => void {
  const stops = [way.watch(changed), record.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
