/** The library as it was when it was last backed up. */
export interface LastBackup {
  /** Epoch milliseconds; 0: never. */
  at: number;
  /** The number of its last change. */
  revision: number;
}

/** Once a day, in milliseconds. */
const DAY = 24 * 60 * 60 * 1_000;
/** So many changes are not left to the next day. */
const MANY = 500;
/** A reader who has put the reminder off is left alone for a week, in milliseconds. */
const LATER = 7 * DAY;

/** What it depends on whether a reader is to be reminded, in epoch milliseconds. */
export interface Waiting {
  /** Since when there have been changes that no backup has; 0: nobody has looked. What is older than the last backup is over. */
  since: number;
  /** When the reader last said “later”; 0: never. */
  putOff: number;
}

/** How often the library has changed since its last backup. @param revision the number of its last change */
export function changesSinceBackup({ revision: backedUp }: LastBackup, revision: number): number {
  // A library that was erased begins to count anew.
  return revision < backedUp ? revision : revision - backedUp;
}

/** Whether the library should be backed up, where that asks nobody for anything: daily, or after 500 changes. */
export function isDue(last: LastBackup, revision: number, now: number): boolean {
  const changes = changesSinceBackup(last, revision);
  return changes >= MANY || (changes > 0 && now - last.at >= DAY);
}

/** Whether the reader should be reminded, who has to press something: when changes are a day old, or 500. */
export function isReminderDue(last: LastBackup, revision: number, { since, putOff }: Waiting, now: number): boolean {
  const changes = changesSinceBackup(last, revision);
  const isOld = changes > 0 && since > last.at && now - since >= DAY;
  return (changes >= MANY || isOld) && now - putOff >= LATER;
}
