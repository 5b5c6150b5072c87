import { browser } from 'wxt/browser';
import { RED } from './colours.ts';
import { showAgain } from './index.ts';
import { raiseAlarm, raisedAlarm } from './raised.ts';

/** Says on the toolbar, whatever tab is shown, that something is wrong with the library; `undefined`: nothing is. */
export async function setAlarm(problem: string | undefined): Promise<void> {
  const before = await raisedAlarm();
  await Promise.all([
    raiseAlarm(problem),
    browser.action.setBadgeText({ text: problem ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: RED }),
    browser.action.setTitle({ title: problem ? `Gleaner: ${problem}` : 'Gleaner' }),
  ]);
  // What is said of a tab stands before what is said of all.
  if (problem !== before) await showAgain();
}
