import { beforeEach, expect, test } from 'vitest';
import { findIds, searchPapers } from '../../lib/actions/search-papers.ts';
import { deletePapers, editPapers, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, page, paper } from '../library/shown-pages.ts';

const now = Date.UTC(2026, 2, 10);

beforeEach(emptyLibrary);

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

test('all papers of a line are found, in its order', async () => {
  const numbers = Array.from({ length: 250 }, (_, number) => number + 1);
  await savePage(page(numbers.map((number) => paper(number))), now);
  const all = async () => (await findIds('sort:-title ')).ids;
  const titleOf = (number: number) => paper(number).title.toLowerCase();
  const sorted = numbers.toSorted((a, b) => (titleOf(a) < titleOf(b) ? 1 : -1)).map(id);
  await expect.poll(all).toEqual(sorted);
});
