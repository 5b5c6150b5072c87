import { browser } from 'wxt/browser';
import { theReplica, watchUnsent } from '../library/index.ts';
import { syncStatus } from '../settings/sync.ts';
import { followMarks } from './follow-marks.ts';
import { indexPapers } from './index-papers.ts';
import { untilDone } from './stay-awake.ts';
import { keepSyncAlarm, SYNC_ALARM } from './sync-alarm.ts';
import { syncLibrary } from './sync-library.ts';

/** So long after an edit, in milliseconds: the next one often follows. */
const AFTER_EDIT = 10_000;

/** To be called whenever the background starts: exchanges the library by and by, and soon after it was edited. */
export function syncRegularly(): void {
  browser.alarms.onAlarm.addListener(({ name }) => name === SYNC_ALARM && untilDone(syncIfDue()));
  void keepAlarm().catch(console.warn);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchUnsent((count) => {
    clearTimeout(timer);
    // What waited may have gone with an exchange from another page.
    if (count > 0) timer = setTimeout(() => void untilDone(syncIfDue()), AFTER_EDIT);
  });
}

/** A browser may forget alarms when it is closed; what others wrote meanwhile is then looked for soon. */
async function keepAlarm(): Promise<void> {
  const isOn = (await theReplica()) !== undefined;
  if (isOn && !(await browser.alarms.get(SYNC_ALARM))) await keepSyncAlarm(0);
}

/** The search index, and the marks on open pages, follow what has come. */
async function syncIfDue(): Promise<void> {
  const { notBefore } = await syncStatus();
  if (Date.now() < notBefore) return;
  await syncLibrary();
  await Promise.all([indexPapers(), followMarks()]);
}
