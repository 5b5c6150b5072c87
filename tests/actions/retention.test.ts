import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { indexForSearch } from '../../lib/actions/index-papers.ts';
import { clearForgotten, clearInboxDaily } from '../../lib/actions/retention.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { readManifest } from '../../lib/library/bare-index.ts';
import { countPapers, savePage } from '../../lib/library/index.ts';
import { setRetention } from '../../lib/settings/retention.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

const alarm = { name: 'clear-inbox', scheduledTime: 0, persistAcrossSessions: true };

beforeEach(async () => {
  await emptyLibrary();
  await setRetention(30);
  await savePage(page([paper(1)]), noon - 365 * 86_400_000);
});

test('the inbox is cleared daily, also where no event told that the extension was switched on', async () => {
  clearInboxDaily();
  await expect.poll(() => browser.alarms.get(alarm.name)).toMatchObject({ periodInMinutes: 24 * 60 });
  expect((await indexForSearch()).size).toBe(1);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await expect.poll(countPapers).toBe(0);
  await expect.poll(async () => (await readManifest())?.revision).toBe(2);
  expect((await indexForSearch()).size).toBe(0);
});

test('an alarm that is set is not put off by a start of the background', async () => {
  const soon = { when: Date.now() + 1_000, periodInMinutes: 24 * 60 };
  await browser.alarms.create(alarm.name, soon);
  clearInboxDaily();
  await new Promise(setImmediate);
  expect(await browser.alarms.get(alarm.name)).toMatchObject({ scheduledTime: soon.when });
});

test('however many papers are forgotten, all go, and come back with one undo', async () => {
  await savePage(page([2, 3, 4, 5].map((number) => paper(number))), noon - 365 * 86_400_000);
  const edits = await clearForgotten(2);
  expect([edits.length, await countPapers()]).toEqual([3, 0]);
  await takeBack(edits, () => {});
  expect(await countPapers()).toBe(5);
});
