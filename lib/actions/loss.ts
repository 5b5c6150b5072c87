import { hasLost, type Landmarks, landmarks, watchLibrary } from '../library/index.ts';
import { knownLibrary, type Loss, reportedLoss, setKnownLibrary, setLoss } from '../settings/loss.ts';
import { setAlarm } from '../status/alarm.ts';
import { t } from '../words/index.ts';

let last = Promise.resolve();

/**
 * Compares the library with what was last known of it, at once and after each change: what the browser has lost is said
 * on the toolbar and in Gleaner's pages until the reader is done with it. To be called whenever the background starts.
 */
export function watchForLoss(): void {
  const look = () => {
    last = last.then(checkForLoss).catch(cannotRead);
  };
  watchLibrary(look, cannotRead);
}

/** Compares the library once. */
export async function checkForLoss(): Promise<void> {
  const [known, now, told] = await Promise.all([knownLibrary(), landmarks(), reportedLoss()]);
  if (known && hasLost(known, now)) await setLoss({ before: known.papers, left: now.papers, at: Date.now() });
  else if (told && isMadeGood(told, now)) await setLoss(null);
  if (!isSame(known, now)) await setKnownLibrary(now);
  await showLoss();
}

/** What a loss is, in words. */
export function lossInWords({ before, left }: Loss): string {
  return left < before ? t('store.lost', { before, now: left }) : t('store.setBack');
}

/** The reader knows of it. */
export async function forgetLoss(): Promise<void> {
  await setLoss(null);
  await showLoss();
}

async function showLoss(): Promise<void> {
  const loss = await reportedLoss();
  await setAlarm(loss ? lossInWords(loss) : undefined);
}

/** Papers have come back, as from a backup. */
function isMadeGood({ before, left }: Loss, { papers }: Landmarks): boolean {
  return papers > left && papers >= before;
}

function isSame(known: Landmarks | null, now: Landmarks): boolean {
  return known?.revision === now.revision && known.papers === now.papers && known.newest === now.newest;
}

function cannotRead(error: unknown): void {
  console.warn(error);
  void setAlarm(`${t('popup.failedTitle')}. ${t('popup.failedHint')}`);
}
