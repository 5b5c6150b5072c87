import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { eraseAll } from '../../lib/actions/erase-all.ts';
import { checkForLoss } from '../../lib/actions/loss.ts';
import { countPapers, savePage } from '../../lib/library/index.ts';
import { reportedLoss } from '../../lib/settings/loss.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

/** What was last said on the toolbar, whatever tab is shown. */
let badge: string | undefined;

beforeEach(async () => {
  badge = undefined;
  const setBadgeText = async ({ tabId, text }: { tabId?: number; text: string }) => {
    if (tabId === undefined) badge = text;
  };
  Object.assign(browser.action, { setBadgeText, setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  vi.stubGlobal('localStorage', { clear: () => {} });
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
  await checkForLoss();
});

test('what was lost before is no matter once everything is erased', async () => {
  await emptyLibrary();
  await checkForLoss();
  expect(badge).toBe('!');
  await eraseAll();
  expect([badge, await reportedLoss()]).toEqual(['', null]);
});

test('a page that is captured while everything is erased does not make that a loss', async () => {
  // The exchange with other devices is ended first; a page is captured meanwhile, and the background looks at the library.
  browser.alarms.clear = vi.fn(async () => {
    await savePage(page([paper(3)]), noon + 1);
    await checkForLoss();
    return true;
  });
  // It looks again as soon as the library is gone, before all that is to be forgotten is.
  const clear = browser.storage.local.clear.bind(browser.storage.local);
  browser.storage.local.clear = vi.fn(async () => {
    await checkForLoss();
    await clear();
  });
  await eraseAll();
  expect(browser.alarms.clear).toHaveBeenCalled();
  expect([badge, await reportedLoss(), await countPapers()]).toEqual(['', null, 0]);
});
