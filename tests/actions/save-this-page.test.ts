import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveThisPage, unsavePage } from '../../lib/actions/save-this-page.ts';
import { editPapers, newestPapers, savePage, sightingsOf } from '../../lib/library/index.ts';
import { statusOf } from '../../lib/status/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const tab = { id: 3, url: 'https://example.org/birds#songs', title: 'Birds' };
/** What the page says it is. */
let described: unknown;

beforeEach(async () => {
  described = undefined;
  await emptyLibrary();
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [{ result: described }] } });
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn() });
});

const shelves = async () => (await newestPapers(9)).map(({ title, shelf }) => [title, shelf]);

describe('a page that is saved', () => {
  test('is kept, and gone when that is taken back', async () => {
    const { saved } = await saveThisPage(tab);
    expect([await shelves(), await statusOf(tab)]).toEqual([[['Birds', 'kept']], expect.objectContaining({ saved })]);
    if (saved) await unsavePage(tab, saved);
    expect([await shelves(), await statusOf(tab)]).toEqual([[], undefined]);
  });

  test('is where it was when that is taken back, if a listing had shown it before', async () => {
    await savePage(page([paper(1)]), noon);
    await editPapers([id(1)], { shelf: 'dismissed' });
    described = paper(1);
    const { saved } = await saveThisPage(tab);
    expect(await shelves()).toEqual([['Paper 1', 'kept']]);
    if (saved) await unsavePage(tab, saved);
    expect(await shelves()).toEqual([['Paper 1', 'dismissed']]);
  });

  test('and was kept already leaves nothing to take back', async () => {
    await savePage(page([paper(1)]), noon);
    await editPapers([id(1)], { shelf: 'kept' });
    described = paper(1);
    expect((await saveThisPage(tab)).saved).toBeUndefined();
  });

  test.each(['2401.00001v2.pdf', '2401.00001v2', 'arxiv.org/pdf/2401.00001v2'])(
    'as a PDF, of which the browser says no more than %s, is the paper that a listing had shown, with its title',
    async (title) => {
      await savePage(page([paper(1)], { site: 'blog.example.org' }), noon);
      await saveThisPage({ ...tab, url: 'https://arxiv.org/pdf/2401.00001v2', title });
      expect(await shelves()).toEqual([['Paper 1', 'kept']]);
    },
  );

  test.each([
    ['https://arxiv.org/abs/2401.00001', 'arXiv'],
    ['https://example.org/birds', 'example.org'],
  ])('%s was seen on %s', async (url, site) => {
    const { paper: saved } = await saveThisPage({ ...tab, url });
    expect((await sightingsOf([saved.id])).map((sighting) => sighting.site)).toEqual([site]);
  });
});
