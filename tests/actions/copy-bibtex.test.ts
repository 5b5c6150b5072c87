import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { copyBibtexOf } from '../../lib/actions/copy-bibtex.ts';
import { newestPapers, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

/** The browser keeps extensions out of its PDF viewer. */
const viewer = { id: 3, url: 'https://arxiv.org/pdf/2401.00001v2', title: '2401.00001v2.pdf' };

beforeEach(async () => {
  await emptyLibrary();
  Object.assign(browser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
  browser.scripting.executeScript = async () => Promise.reject(new Error('Cannot access contents of the page'));
});

test('the entry of a PDF that the browser shows is the one of its paper', async () => {
  await savePage(page([paper(1)]), noon);
  await copyBibtexOf(viewer);
  expect((await newestPapers(9)).map(({ title, shelf }) => [title, shelf])).toEqual([['Paper 1', 'kept']]);
  const opened = (await browser.tabs.query({})).at(-1)?.url;
  expect(opened).toContain(`id=${encodeURIComponent('arxiv:2401.00001')}`);
});

test('a file that is no paper has none', async () => {
  await expect(copyBibtexOf({ ...viewer, url: 'https://example.org/menu.pdf' })).rejects.toThrow('describes no paper');
  expect(await newestPapers(9)).toEqual([]);
});
