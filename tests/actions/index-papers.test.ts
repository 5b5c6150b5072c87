import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { indexPapers } from '../../lib/actions/index-papers.ts';
import { readHeads, readManifest } from '../../lib/library/bare-index.ts';
import { dropIndex, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

beforeEach(emptyLibrary);
afterEach(() => void vi.useRealTimers());

test('an index that is thrown away while the background remembers it is written again', async () => {
  await savePage(page([paper(1)]), noon);
  await indexPapers();
  const before = await readManifest();
  await dropIndex();
  await indexPapers();
  expect(before?.parts).toHaveLength(1);
  expect(await readManifest()).toEqual(before);
});

test('a background that has just woken, and is told that the index is damaged, builds a whole one', async () => {
  const own = 'chrome-extension://gleaner/';
  await savePage(page([paper(1)]), noon);
  await indexPapers();
  await savePage(page([paper(2)]), noon + 1);
  vi.resetModules();
  const woken = await import('../../lib/actions/index-papers.ts');
  const caughtUp = woken.indexPapers();
  await woken.answerIndexRequest({ isDamaged: true }, { id: 'gleaner', url: own }, 'gleaner', own);
  await caughtUp;
  const { heads } = await readHeads();
  expect(heads.map((head) => head !== undefined)).toEqual([true]);
});

test('the browser does not end a background before the index is written, and may then', async () => {
  const MINUTE = 60_000;
  const asked = vi.spyOn(browser.runtime, 'getPlatformInfo');
  await savePage(page([paper(1)]), noon);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const indexing = indexPapers();
  await new Promise(setImmediate);
  vi.advanceTimersByTime(MINUTE);
  expect(asked).toHaveBeenCalled();
  await indexing;
  expect(await readManifest()).toBeDefined();
  asked.mockClear();
  vi.advanceTimersByTime(MINUTE);
  expect(asked).not.toHaveBeenCalled();
});
