import { changesSinceBackup, isReminderDue } from '../backup/index.ts';
// The popup asks too, which does not load the database library for it.
import { changesSince, newestAtOnce } from '../library/bare.ts';
import { backupRecord, backupWay, noteBackup, waitingSince } from '../settings/backup.ts';

/** How far the library is ahead of its last backup. */
export interface BackupStatus {
  /** When the last one was made, in epoch milliseconds; 0: never. */
  at: number;
  /** How many edits and pages came since. */
  changes: number;
  /** Whether the reader should be reminded. */
  isReminderDue: boolean;
  /** What went wrong the last time that one was to be made by itself. */
  failure?: string | undefined;
}

export async function backupStatus(now = Date.now()): Promise<BackupStatus> {
  const [way, record, since, { revision }, { papers, hidden }] = await Promise.all([
    backupWay(),
    backupRecord(),
    waitingSince(),
    changesSince(),
    newestAtOnce(1),
  ]);
  const isEmpty = papers.length === 0 && hidden === 0;
  const isWanted = way !== 'never' && !isEmpty;
  return {
    at: record.at,
    changes: isEmpty ? 0 : changesSinceBackup(record, revision),
    isReminderDue: isWanted && isReminderDue(record, revision, { since, putOff: record.putOff }, now),
    failure: way === 'downloads' ? record.failure : undefined,
  };
}

/** Leaves the reader alone with it for a while. */
export async function putReminderOff(now = Date.now()): Promise<void> {
  await noteBackup({ putOff: now });
}
