import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pageDeeds } from '../../lib/actions/page-deeds.ts';
import type { Told } from '../../lib/actions/take-back.ts';
import { countPapers, editPapers, papersById, savePage } from '../../lib/library/index.ts';
import { captureSettings } from '../../lib/settings/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const tellBackground = vi.hoisted(() => vi.fn());
// There is no background beside a unit test.
vi.mock('../../lib/actions/tell-background.ts', () => ({ tellBackground }));

let told: (Told | undefined)[];
const deeds = pageDeeds((message) => told.push(message));
const texts = () => told.map((message) => message?.text);
const tab = { id: 3, url: paper(1).url, title: 'Of Gulls' };

beforeEach(async () => {
  await emptyLibrary();
  told = [];
  tellBackground.mockClear();
  // The test double of the browser has no toolbar, and no page says what it is.
  Object.assign(browser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  browser.scripting.executeScript = vi.fn(async () => [{ frameId: 0, documentId: '', result: paper(1) }]) as never;
});

test('a site that is paused is read again once that is undone', async () => {
  await deeds.onPause('arXiv');
  expect(await captureSettings()).toMatchObject({ declinedSites: ['arXiv'] });
  told.at(-1)?.undo?.();
  await expect.poll(captureSettings).toMatchObject({ declinedSites: [] });
});

test('a page goes on being read where it was paused: on its site, or everywhere', async () => {
  await deeds.onPause('arXiv');
  await deeds.onResume({ site: 'arXiv', paused: 'everywhere' });
  expect(await captureSettings()).toMatchObject({ capture: true, declinedSites: ['arXiv'] });
  await deeds.onResume({ site: 'arXiv', paused: 'here' });
  expect(await captureSettings()).toMatchObject({ declinedSites: [] });
});

test('a page that is saved by hand is taken back by its Undo, and the background hears of both', async () => {
  await deeds.onSave({ tab });
  expect(texts()).toEqual(['Saved “Paper 1”']);
  told[0]?.undo?.();
  await expect.poll(texts).toEqual(['Saved “Paper 1”', 'Undone']);
  expect([await countPapers(), tellBackground.mock.calls.length]).toEqual([0, 2]);
});

test('a paper that was given a note since stays when its page is taken back, which is told', async () => {
  await deeds.onSave({ tab });
  await editPapers([id(1)], { note: 'Mine.' });
  told[0]?.undo?.();
  await expect.poll(() => texts().at(-1)).toMatch(/stays in your library/);
  expect(await papersById([id(1)])).toMatchObject([{ note: 'Mine.', shelf: 'kept' }]);
});

test('a paper that was there before stays when its page is taken back, where it was', async () => {
  await savePage(page([paper(1)]), noon);
  await deeds.onSave({ tab });
  expect((await papersById([id(1)]))[0]?.shelf).toBe('kept');
  told[0]?.undo?.();
  await expect.poll(texts).toContain('Undone');
  expect((await papersById([id(1)]))[0]?.shelf).toBe('inbox');
});

test('what was kept already is not taken back', async () => {
  await savePage(page([paper(1)]), noon);
  await editPapers([id(1)], { shelf: 'kept' });
  await deeds.onSave({ tab });
  expect(told[0]).not.toHaveProperty('undo');
});

test('a page that cannot be saved is told', async () => {
  await deeds.onSave({ tab: { id: 3, url: 'about:blank' } });
  expect(texts()).toEqual(['This page could not be saved. Your library is as it was.']);
  expect(await countPapers()).toBe(0);
});
