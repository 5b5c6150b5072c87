import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { indexPapers } from '../../lib/actions/index-papers.ts';
import { readManifest } from '../../lib/library/bare-index.ts';
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
