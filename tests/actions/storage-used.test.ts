import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStorageUsed } from '../../lib/actions/storage-used.ts';
import { savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 1 }) } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets so much time go by, and then all be done that can be done without more. */
async function wait(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 200; turn++) {
    await setImmediate();
    await vi.advanceTimersByTimeAsync(0);
  }
}

test('what is stored is told at once, and once more after one change has followed the other', async () => {
  const told: number[] = [];
  const end = watchStorageUsed(({ papers }) => told.push(papers));
  await wait(0);
  expect(told).toEqual([0]);
  for (const number of [1, 2, 3]) {
    await savePage(page([paper(number)]), noon);
    await wait(900);
  }
  expect(told).toEqual([0]);
  await wait(200);
  expect(told).toEqual([0, 3]);
  end();
  await savePage(page([paper(4)]), noon);
  await wait(2_000);
  expect(told).toEqual([0, 3]);
});
