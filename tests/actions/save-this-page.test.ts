import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveThisPage, unsavePage } from '../../lib/actions/save-this-page.ts';
import {
  deletePapers,
  describePaper,
  editPapers,
  history,
  mergePapers,
  newestPapers,
  papersById,
  savePage,
  saveRules,
  sightingsOf,
  undo,
  writeNote,
} from '../../lib/library/index.ts';
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

/** What happens within one millisecond has no order. */
async function later(): Promise<void> {
  const now = Date.now();
  await vi.waitUntil(() => Date.now() > now, { interval: 1 });
}

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

  describe('stays with what it was given since when that is taken back, which is told', () => {
    const given: [string, () => Promise<unknown>, object][] = [
      ['a tag', () => editPapers([id(1)], { addTags: ['mine'] }), { tags: ['mine'], shelf: 'kept' }],
      ['a note', () => writeNote(id(1), 'Two weeks of thoughts.'), { note: 'Two weeks of thoughts.', shelf: 'kept' }],
      ['a status', () => editPapers([id(1)], { status: 'reading' }), { status: 'reading', shelf: 'inbox' }],
      ['another title', () => describePaper(id(1), 'title', 'My title'), { title: 'My title', shelf: 'inbox' }],
      ['a listing that shows it', () => savePage(page([paper(1)]), Date.now() + 60_000), { seenCount: 2 }],
      ['the undoing of its keeping', async () => undo((await history(1))[0]?.id as number), { shelf: 'inbox' }],
    ];
    test.each(given)('%s', async (_, give, left) => {
      described = paper(1);
      const { saved } = await saveThisPage(tab);
      await later();
      await give();
      expect(saved && (await unsavePage(tab, saved))).toMatch(/stays in your library/);
      expect(await papersById([id(1)])).toMatchObject([left]);
    });

    test('another record', async () => {
      await savePage(page([paper(2)]), Date.now() + 60_000);
      described = paper(1);
      const { saved } = await saveThisPage(tab);
      await later();
      await mergePapers(id(1), id(2));
      expect(saved && (await unsavePage(tab, saved))).toMatch(/stays in your library/);
      expect(await papersById([id(1)])).toMatchObject([{ ids: [id(1), id(2)] }]);
    });
  });

  test('that had been there under a later time, as with a clock that was put back, stays', async () => {
    const known = { title: 'A very particular study of sparrows', authors: ['Ada Lovelace'], published: '2024' };
    const url = 'https://doi.org/10.1000/x';
    await savePage(page([{ ...known, url, ids: ['doi:10.1000/x'] }]), Date.now() + 60_000);
    described = paper(1, known);
    const { saved } = await saveThisPage(tab);
    if (saved) await unsavePage(tab, saved);
    expect(await shelves()).toEqual([[known.title, 'inbox']]);
  });

  test('goes when that is taken back though a rule has tagged it', async () => {
    await saveRules([{ id: 'r', field: 'title', test: 'contains', text: 'paper', tags: ['ruled'] }]);
    described = paper(1);
    const { saved } = await saveThisPage(tab);
    expect(await papersById([id(1)])).toMatchObject([{ tags: ['ruled'], shelf: 'kept' }]);
    expect(saved && (await unsavePage(tab, saved))).toBe('Undone');
    expect(await shelves()).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['was deleted', () => deletePapers([id(1)])],
    ['has become part of another one', () => mergePapers(id(1), id(2))],
  ])('and %s since is not said to be taken back', async (_, lose) => {
    await savePage(page([paper(2)]), noon);
    described = paper(1);
    const { saved } = await saveThisPage(tab);
    await lose();
    const before = await shelves();
    expect(saved && (await unsavePage(tab, saved))).toMatch(/no longer in your library/);
    expect(await shelves()).toEqual(before);
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
