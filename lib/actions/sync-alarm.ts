import { browser } from 'wxt/browser';

export const SYNC_ALARM = 'sync';
/** Between two times that it rings, in milliseconds. */
const PERIOD = 5 * 60_000;
/** Browsers let none ring sooner. */
const SOONEST = 30_000;

/** Keeps the alarm while the library is exchanged. @param first in so many milliseconds it rings for the first time */
export async function keepSyncAlarm(first = PERIOD): Promise<void> {
  const delay = Math.min(PERIOD, Math.max(SOONEST, first));
  await browser.alarms.create(SYNC_ALARM, { delayInMinutes: delay / 60_000, periodInMinutes: PERIOD / 60_000 });
}

export async function endSyncAlarm(): Promise<void> {
  await browser.alarms.clear(SYNC_ALARM);
}
