import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import { countPapers, deletePapers, editPapers, newestPapers, papersById, savePage } from '../../lib/library/index.ts';
import type { FoundPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(emptyLibrary);

const hour = 60 * 60 * 1_000;

test('a page of new papers is saved whole, each with where it was seen', async () => {
  const kept = await savePage(page([paper(1, { abstract: 'All of it.', upvotes: 7 }), paper(2)]), noon);
  expect(kept.map(({ isNew }) => isNew)).toEqual([true, true]);
  expect(await papersById([id(1)])).toMatchObject([{ abstract: 'All of it.', shelf: 'inbox', seenCount: 1, tags: [] }]);
  expect(await database.sightings.get([id(1), 'https://arxiv.org/list/cs.CL/new', '2026-07-02'])).toEqual({
    paperId: id(1),
    site: 'arXiv',
    pageUrl: 'https://arxiv.org/list/cs.CL/new',
    listing: 'cs.CL',
    position: 0,
    upvotes: 7,
    at: noon,
    day: '2026-07-02',
  });
  expect(await countPapers()).toBe(2);
});

test('the newest papers come in the order of their page', async () => {
  await savePage(page([paper(9), paper(8)]), noon - hour);
  await savePage(page([paper(3), paper(1), paper(2)]), noon);
  expect((await newestPapers(4)).map(({ title }) => title)).toEqual(['Paper 3', 'Paper 1', 'Paper 2', 'Paper 9']);
});

describe('a paper that is seen again', () => {
  test('on the same page and day is counted once', async () => {
    await savePage(page([paper(1)]), noon);
    const [again] = await savePage(page([paper(1)]), noon + hour);
    expect(again).toMatchObject({ isNew: false, paper: { seenCount: 1, firstSeen: noon, lastSeen: noon + hour } });
    expect([await countPapers(), await database.sightings.count()]).toEqual([1, 1]);
  });

  test('on another day or page is one more sighting', async () => {
    await savePage(page([paper(1)]), noon);
    await savePage(page([paper(1)]), noon + 24 * hour);
    const [again] = await savePage(page([paper(1)], { pageUrl: 'https://huggingface.co/papers' }), noon);
    expect(again?.paper.seenCount).toBe(3);
  });

  test('twice on one page is one record', async () => {
    const kept = await savePage(page([paper(1), paper(1, { abstract: 'Here it is.' })]), noon);
    expect(kept.map(({ paper, isNew }) => [paper.abstract, isNew])).toEqual([
      ['Here it is.', true],
      ['Here it is.', true],
    ]);
    expect(await countPapers()).toBe(1);
  });

  test('by its version or its arXiv DOI is the same record', async () => {
    await savePage(page([paper(1)]), noon);
    await savePage(
      page([paper(1, { ids: ['arxiv:2401.00001v4'] }), paper(1, { ids: ['doi:10.48550/arXiv.2401.00001'] })]),
      noon,
    );
    expect(await countPapers()).toBe(1);
  });

  test('by another of its identifiers is the same record, and keeps its first id', async () => {
    await savePage(page([paper(1, { url: 'https://doi.org/10.1000/x', ids: ['doi:10.1000/x'] })]), noon);
    await savePage(page([paper(1, { ids: ['doi:10.1000/x', id(1)] })]), noon);
    const [again] = await savePage(page([paper(1)]), noon);
    expect(again?.paper).toMatchObject({ id: 'doi:10.1000/x', ids: [id(1), 'doi:10.1000/x'] });
    expect(await countPapers()).toBe(1);
  });

  test('keeps what the reader did', async () => {
    await savePage(page([paper(1)]), noon);
    await editPapers([id(1)], { starred: true });
    const [again] = await savePage(page([paper(1, { title: 'A better title' })]), noon + hour);
    expect(again?.paper).toMatchObject({ title: 'A better title', starred: true, shelf: 'kept' });
  });

  test('after it was deleted is new', async () => {
    await savePage(page([paper(1)]), noon);
    await deletePapers([id(1)]);
    expect(await savePage(page([paper(1)]), noon)).toMatchObject([{ isNew: true, paper: { seenCount: 1 } }]);
  });
});

test('two tabs that save at once lose nothing', async () => {
  const abstract = { abstract: 'From one tab.' };
  await Promise.all([savePage(page([paper(1), paper(2)]), noon), savePage(page([paper(2, abstract), paper(3)]), noon)]);
  expect(await countPapers()).toBe(3);
  expect(await papersById([id(2)])).toMatchObject([abstract]);
});

test('a page that cannot be saved whole is not saved at all', async () => {
  await savePage(page([paper(1)]), noon);
  const full = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  database.sightings.hook('creating').subscribe(full);
  await expect(savePage(page([paper(1, { abstract: 'Lost.' }), paper(2)]), noon + 24 * hour)).rejects.toThrow();
  database.sightings.hook('creating').unsubscribe(full);
  expect([await countPapers(), await database.papers.count(), await database.sightings.count()]).toEqual([1, 1, 1]);
  expect((await papersById([id(1)]))[0]).not.toHaveProperty('abstract');
});

test('a page without papers changes nothing', async () => {
  expect(await savePage(page([]), noon)).toEqual([]);
  expect(await countPapers()).toBe(0);
});

test('however pages are cut and repeated, each paper is there once, with its abstract', async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  const shown = (all: number[]): FoundPaper[] => all.map((n) => paper(n, n % 2 ? { abstract: `About ${n}.` } : {}));
  await fc.assert(
    fc
      .asyncProperty(fc.array(numbers, { minLength: 1, maxLength: 4 }), async (pages) => {
        for (const [hours, all] of pages.entries()) await savePage(page(shown(all)), noon + hours);
        const titles = (await newestPapers(20)).map(({ title }) => title).sort();
        expect(titles).toEqual([...new Set(pages.flat())].map((n) => `Paper ${n}`).sort());
        expect(await countPapers()).toBe(titles.length);
      })
      .beforeEach(emptyLibrary),
    { numRuns: 30 },
  );
});
