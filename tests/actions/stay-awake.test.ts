import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { stayAwakeToOpen } from '../../lib/actions/stay-awake.ts';
import { database } from '../../lib/library/database.ts';
import { makeLibrary } from '../library/versions/make-library.ts';
import { samples } from '../library/versions/samples.ts';

const MINUTE = 60_000;
const ask = vi.fn();

beforeEach(async () => {
  ask.mockReset();
  Object.assign(browser.runtime, { getPlatformInfo: ask });
  await database.delete();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => void vi.useRealTimers());

test('the browser is asked things until an earlier library is up to date, and none from then on', async () => {
  const [{ sample }] = samples as [(typeof samples)[number]];
  await makeLibrary({ sample, copies: 1 });
  const held = await hold();
  const awake = stayAwakeToOpen();
  vi.advanceTimersByTime(MINUTE);
  const asked = ask.mock.calls.length;
  expect(asked).toBeGreaterThan(2);
  held.close();
  await awake;
  vi.advanceTimersByTime(MINUTE);
  expect(ask).toHaveBeenCalledTimes(asked);
  expect(await database.papers.count()).toBe(3);
});

test('nor is the browser asked for ever where an earlier library is not let go of', async () => {
  const [{ sample }] = samples as [(typeof samples)[number]];
  await makeLibrary({ sample, copies: 1 });
  const held = await hold();
  const awake = stayAwakeToOpen();
  vi.advanceTimersByTime(4 * MINUTE);
  const early = ask.mock.calls.length;
  vi.advanceTimersByTime(2 * MINUTE);
  const asked = ask.mock.calls.length;
  expect(asked).toBeGreaterThan(early);
  vi.advanceTimersByTime(60 * MINUTE);
  expect(ask).toHaveBeenCalledTimes(asked);
  held.close();
  await awake;
});

test('nor are there any once a library cannot be opened', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  await stayAwakeToOpen();
  vi.advanceTimersByTime(MINUTE);
  expect(ask).not.toHaveBeenCalled();
});

/** What keeps a library from being brought up to date, as a page of an earlier version does. */
function hold(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gleaner');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
