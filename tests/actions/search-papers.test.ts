import { beforeEach, expect, test, vi } from 'vitest';
import { onMoreLoaded } from '../../lib/actions/library-search.ts';
import { findIds, foundIds, readOn, searchPapers } from '../../lib/actions/search-papers.ts';
import { latestRevision } from '../../lib/library/changes.ts';
import { deletePapers, editPapers, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, page, paper } from '../library/shown-pages.ts';

const now = Date.UTC(2026, 2, 10);

beforeEach(async () => {
  await emptyLibrary();
  // Its changes are counted from the first again: the search has to see it empty, or takes it for the one before.
  await findIds('');
});

test('a paper that has changed since it was found is shown as it is', async () => {
  const [first, second] = [paper(1), paper(2)];
  await savePage(page([first, second]), now);
  const starred = async () => (await searchPapers('sort:title ', 12)).papers.map((each) => [each.id, each.starred]);
  await expect.poll(starred).toEqual([
    [id(1), false],
    [id(2), false],
  ]);
  await editPapers([id(2)], { starred: true });
  expect(await starred()).toEqual([
    [id(1), false],
    [id(2), true],
  ]);
  await deletePapers([id(1)]);
  expect(await starred()).toEqual([[id(2), true]]);
});

test('who watches the library is shown papers as they were until it tells of another revision', async () => {
  await savePage(page([paper(1)]), now);
  const known = await latestRevision();
  const starred = async (known: number) => (await searchPapers('sort:title ', 12, known)).papers[0]?.starred;
  await expect.poll(() => starred(known)).toBe(false);
  await editPapers([id(1)], { starred: true });
  expect(await starred(known)).toBe(false);
  expect(await starred(await latestRevision())).toBe(true);
});

test('what the next letter brings to the top is there without looking into the database', async () => {
  await savePage(page([paper(1, { title: 'Deep learning' }), paper(2, { title: 'Deep parsing' })]), now);
  const known = await latestRevision();
  const titles = async (line: string) => (await searchPapers(line, 1, known)).papers.map(({ title }) => title);
  await expect.poll(() => titles('deep')).toHaveLength(1);
  await readOn('deep', known);
  const looks = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await titles('deep l')).toEqual(['Deep learning']);
  expect(await titles('deep p')).toEqual(['Deep parsing']);
  expect(looks).not.toHaveBeenCalled();
  looks.mockRestore();
});

test('an answer for which nothing must be read is there at once', async () => {
  await savePage(page([paper(1, { title: 'Deep learning' }), paper(2, { title: 'Deep parsing' })]), now);
  const known = await latestRevision();
  const answer = (line: string) => searchPapers(line, 12, known);
  await expect.poll(async () => (await answer('deep')).total).toBe(2);
  expect(answer('deep lea')).toMatchObject({ total: 1, papers: [{ title: 'Deep learning' }] });
  for (const line of ['"deep learning"', 'deep zzzzzz']) expect(answer(line)).toBeInstanceOf(Promise);
});

test('an answer that is put together later has the same papers, marks and counts as one at once', async () => {
  await savePage(page([paper(1, { title: 'Deep learning' }), paper(2, { title: 'Deep parsing' })]), now);
  const known = await latestRevision();
  await expect.poll(async () => (await searchPapers('deep', 12, known)).total).toBe(2);
  const { marks: early, ...atOnce } = await searchPapers('deep lea', 12, known);
  const { marks: late, ...later } = await searchPapers('deep lea', 12);
  expect(atOnce).toEqual(later);
  expect(early('deep learning')).toEqual(late('deep learning'));
});

test('who cannot wait is answered from what is loaded, and told when there is more', async () => {
  await savePage(page([paper(1)]), now);
  await expect.poll(async () => (await searchPapers('paper', 12)).total).toBe(1);
  const told = vi.fn();
  const end = onMoreLoaded(told);
  await savePage(page([paper(2)]), now);
  expect((await searchPapers('paper', 12, 'loaded')).total).toBe(1);
  await expect.poll(() => told).toHaveBeenCalled();
  expect((await searchPapers('paper', 12, 'loaded')).total).toBe(2);
  end();
});

test('all papers of a line are found, in its order', async () => {
  const numbers = Array.from({ length: 250 }, (_, number) => number + 1);
  await savePage(page(numbers.map((number) => paper(number))), now);
  const all = async () => (await findIds('sort:-title ')).ids;
  const titleOf = (number: number) => paper(number).title.toLowerCase();
  const sorted = numbers.toSorted((a, b) => (titleOf(a) < titleOf(b) ? 1 : -1)).map(id);
  await expect.poll(all).toEqual(sorted);
});

test('who wants all ids is given none of them until the whole library has been read', async () => {
  const many = (from: number, count: number) => Array.from({ length: count }, (_, number) => paper(from + number));
  await savePage(page(many(0, 900)), now);
  expect((await findIds('sort:title ')).isPartial).toBe(true);
  // What has come since is read sooner than what is being read.
  await savePage(page(many(1_000, 150)), now);
  expect(await foundIds('sort:title ')).toHaveLength(1_050);
});

test('what could not be read is read the next time', async () => {
  await savePage(page(Array.from({ length: 150 }, (_, number) => paper(number))), now);
  const { getAll } = IDBObjectStore.prototype;
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...of) {
    if (this.name !== 'papers') return getAll.apply(this, of);
    throw new DOMException('It was made to fail.', 'UnknownError');
  });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await expect(foundIds('sort:title ')).rejects.toThrow('It was made to fail');
  read.mockRestore();
  expect(await foundIds('sort:title ')).toHaveLength(150);
  warned.mockRestore();
});

test('a phrase that papers must not have leaves those that have its words in another order', async () => {
  const titles = ['Pooling of sign language: a model', 'Pooling for a language model', 'Pooling, a language'];
  await savePage(page(titles.map((title, i) => paper(i, { title }))), now);
  const found = async (line: string) => {
    const { papers, total } = await searchPapers(line, 12);
    return [papers.map(({ title }) => title).sort(), total];
  };
  const left = [titles[0], titles[2]].sort();
  await expect.poll(() => found('pooling -"language model"')).toEqual([left, 2]);
  expect(await found('pooling -title:"language model"')).toEqual([left, 2]);
  expect(await found('-"language model" ')).toEqual([left, 2]);
  expect((await findIds('pooling -"language model"')).ids).toHaveLength(2);
});

test('words in one that papers must not have hide those with all of them side by side, and no other', async () => {
  const shown = [
    paper(1, { title: 'Speech', abstract: 'A model that is trained end-to-end.' }),
    paper(2, { title: 'Text', abstract: 'In the end, to read is to end.' }),
    paper(3, { title: 'Graphs' }),
  ];
  await savePage(page(shown), now);
  const found = async (line: string) => (await searchPapers(line, 12)).papers.map(({ title }) => title);
  await expect.poll(() => found('sort:title -end-to-end')).toEqual(['Graphs', 'Text']);
  expect((await searchPapers('sort:title -end-to-end', 12)).total).toBe(2);
  expect((await findIds('sort:title -abstract:end-to-end ')).ids).toEqual([id(3), id(2)]);
});

test('a phrase is found though more than a thousand papers with its words are better', async () => {
  const shown = Array.from({ length: 1_100 }, (_, number) => paper(number, { title: 'Sea model' }));
  const abstract = `${'Something else. '.repeat(200)} A model of the sea.`;
  await savePage(page([...shown, paper(2_000, { title: 'Waves', abstract })]), now);
  const found = async () => (await searchPapers('"model of the sea"', 12)).papers.map(({ title }) => title);
  await expect.poll(found).toEqual(['Waves']);
  const many = await searchPapers('"sea model"', 12);
  expect(many.papers).toHaveLength(12);
});
