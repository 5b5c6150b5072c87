import { browser } from 'wxt/browser';
import { isDue } from '../backup/index.ts';
import { changesSince, countPapers } from '../library/index.ts';
import { backupRecord, backupWay, noteBackup } from '../settings/backup.ts';
import { maySaveDownloads, saveToDownloads } from './backup-to-downloads.ts';

const ALARM = 'backup';
/** How often it is looked whether a backup is due, in minutes. */
const OFTEN = 30;

/** Backs the library up by itself, if the reader has chosen so. To be called whenever the background starts. */
export function backUpDaily(): void {
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && backUpIfDue().catch(console.warn)));
}

async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, { periodInMinutes: OFTEN });
}

/** Backs the library up if it has changed enough since the last time. An empty one is never put in place of an older backup. */
export async function backUpIfDue(now = Date.now()): Promise<void> {
  if ((await backupWay()) !== 'downloads') return;
  const [record, { revision }, papers] = await Promise.all([backupRecord(), changesSince(), countPapers()]);
  if (papers === 0 || !isDue(record, revision, now)) return;
  try {
    if (!(await maySaveDownloads())) throw new Error('The permission to save downloads was taken back.');
    await saveToDownloads();
  } catch (error) {
    await noteBackup({ failure: String(error) });
    throw error;
  }
}
