import { browser } from 'wxt/browser';
import { changesSinceBackup, isDue } from '../backup/index.ts';
import { changesSince, countPapers } from '../library/index.ts';
import {
  type BackupRecord,
  backupRecord,
  backupWay,
  noteBackup,
  noteWaiting,
  waitingSince,
} from '../settings/backup.ts';
import { maySaveDownloads, saveToDownloads } from './backup-to-downloads.ts';
import { untilDone } from './stay-awake.ts';

const ALARM = 'backup';
/** How often it is looked whether a backup is due, in minutes. */
const OFTEN = 30;

/** Backs the library up by itself, if the reader has chosen so. To be called whenever the background starts. */
export function backUpDaily(): void {
  // An alarm can be gone without any event, as in Firefox when the extension is switched off and on again.
  setAlarm().catch(console.warn);
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && untilDone(backUpIfDue()));
}

async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: OFTEN });
}

/**
 * Backs the library up if it has changed enough since the last time; where that takes the reader's click, or fails, it is
 * written down since when there has been something to back up. An empty library is never put in place of an older backup.
 */
export async function backUpIfDue(now = Date.now()): Promise<void> {
  const [way, record, { revision }, papers] = await Promise.all([
    backupWay(),
    backupRecord(),
    changesSince(),
    countPapers(),
  ]);
  if (papers === 0) return;
  if (way !== 'downloads') return noteIfWaiting(record, revision, now);
  if (!isDue(record, revision, now)) return;
  try {
    await saveUnasked();
  } catch (error) {
    await noteBackup({ failure: String(error) });
    await noteIfWaiting(record, revision, now);
    throw error;
  }
}

async function saveUnasked(): Promise<void> {
  if (!(await maySaveDownloads())) throw new Error('The permission to save downloads was taken back.');
  await saveToDownloads();
}

async function noteIfWaiting(last: BackupRecord, revision: number, now: number): Promise<void> {
  const isNoted = (await waitingSince()) > last.at;
  if (!isNoted && changesSinceBackup(last, revision) > 0) await noteWaiting(now);
}
