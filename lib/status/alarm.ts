import { browser } from 'wxt/browser';
import { RED } from './colours.ts';

/** Says on the toolbar, whatever tab is shown, that something is wrong with the library; `undefined`: nothing is. */
export async function setAlarm(problem: string | undefined): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: problem ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: RED }),
    browser.action.setTitle({ title: problem ? `Gleaner: ${problem}` : 'Gleaner' }),
  ]);
}
