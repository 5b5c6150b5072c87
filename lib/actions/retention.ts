import { browser } from 'wxt/browser';
import { clearInbox, countForgotten, forgottenPapers, type JournalId } from '../library/index.ts';
import type { SavedPaper } from '../paper/paper.ts';
import { retention } from '../settings/retention.ts';
import { followMarks } from './follow-marks.ts';
import { indexPapers } from './index-papers.ts';
import { untilDone } from './stay-awake.ts';

const ALARM = 'clear-inbox';
const DAILY = 24 * 60;
/** The browser has just been started, and has better to do. */
const LATER = 5;
const SAMPLE = 5;

/**
 * Once a day clears the inbox of what has lain there too long, if the reader wants that. To be called whenever the
 * background starts.
 */
export function clearInboxDaily(): void {
  // An alarm can be gone without any event, as in Firefox when the extension is switched off and on again.
  setAlarm().catch(console.warn);
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && untilDone(clearAndFollow()));
}

async function setAlarm(): Promise<void> {
  const known = await browser.alarms.get(ALARM);
  if (!known) await browser.alarms.create(ALARM, { delayInMinutes: LATER, periodInMinutes: DAILY });
}

/** The search index, and the marks on open pages, follow what has gone. */
async function clearAndFollow(): Promise<void> {
  const cleared = await clearForgotten();
  if (cleared.length > 0) await Promise.all([indexPapers(), followMarks()]);
}

/**
 * Deletes what has lain in the inbox for longer than the reader wants.
 * @param limit how many papers one edit deletes
 * @returns the edits, in the order in which they were made
 * @throws when the library cannot be written; then nothing was deleted
 */
export async function clearForgotten(limit?: number): Promise<JournalId[]> {
  const days = await retention();
  const now = Date.now();
  const edits: JournalId[] = [];
  const clearMore = async () => (days ? clearInbox(days, now, limit) : undefined);
  try {
    for (let edit = await clearMore(); edit !== undefined; edit = await clearMore()) edits.push(edit);
  } catch (error) {
    if (edits.length === 0) throw error;
    // What is left goes another day.
    console.warn(error);
  }
  return edits;
}

/** What would be deleted if papers left the inbox after so many days: how many, and those unseen for longest. */
export async function forgottenAfter(days: number): Promise<{ count: number; sample: SavedPaper[] }> {
  const now = Date.now();
  const [count, sample] = await Promise.all([countForgotten(days, now), forgottenPapers(days, now, SAMPLE)]);
  return { count, sample };
}
