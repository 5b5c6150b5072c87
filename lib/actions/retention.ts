import { browser } from 'wxt/browser';
import { clearInbox, countForgotten, forgottenPapers, type JournalId } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { retention } from '../settings/retention.ts';
import { indexPapers } from './index-papers.ts';
import { untilDone } from './stay-awake.ts';

const ALARM = 'clear-inbox';
const DAILY = 24 * 60;
/** The browser has just been started, and has better to do. */
const LATER = 5;
const SAMPLE = 5;

/** Once a day clears the inbox of what has lain there too long, if the reader wants that. */
export function clearInboxDaily(): void {
  browser.runtime.onInstalled.addListener(() => void setAlarm());
  browser.runtime.onStartup.addListener(() => void setAlarm());
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && untilDone(clearForgotten()));
}

async function setAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM);
  if (!known) await browser.alarms.create(ALARM, { delayInMinutes: LATER, periodInMinutes: DAILY });
}

/**
 * Deletes what has lain in the inbox for longer than the reader wants.
 * @returns what undoes it; `undefined` when nothing was deleted
 */
export async function clearForgotten(): Promise<JournalId | undefined> {
  const days = await retention();
  const cleared = days && (await clearInbox(days, Date.now()));
  if (cleared) await indexPapers();
  return cleared;
}

/** What would be deleted if papers left the inbox after so many days: how many, and those unseen for longest. */
export async function forgottenAfter(days: number): Promise<{ count: number; sample: SavedPaper[] }> {
  const now = Date.now();
  const [count, sample] = await Promise.all([countForgotten(days, now), forgottenPapers(days, now, SAMPLE)]);
  return { count, sample };
}
