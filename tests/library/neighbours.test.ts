import { beforeEach, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import { deletePapers, neighbours, newestIds, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const PAPERS = 9;

beforeEach(async () => {
  await emptyLibrary();
  // Each page shows three papers, so three at a time were last seen together.
  for (let number = 1; number <= PAPERS; number += 3) {
    await savePage(page([number, number + 1, number + 2].map((each) => paper(each))), noon + number);
  }
});

test.each<[string, number[]]>([
  ['nothing', []],
  ['one', [4]],
  ['a stretch', [9, 8, 7, 6, 5]],
  ['seen together', [5, 4]],
  ['far apart', [9, 1]],
  ['the other way round', [1, 2, 5, 9]],
  ['out of order', [6, 9, 1, 4]],
])('papers are read as asked for: %s', async (_, numbers) => {
  const ids = numbers.map(id);
  expect((await neighbours(ids)).map((each) => each.id)).toEqual(ids);
});

test.each([[[9, 8, 4, 3]], [[8, 9, 4, 3]], [[3, 9, 4, 8]]])(
  'papers that are gone are left out of %j',
  async (numbers) => {
    await deletePapers([8, 3].map(id));
    const left = numbers.filter((number) => number !== 8 && number !== 3);
    expect((await neighbours(numbers.map(id))).map((each) => each.id)).toEqual(left.map(id));
  },
);

test('the whole library in stretches is every paper once, the newest first', async () => {
  const ids = await newestIds();
  const read = [...(await neighbours(ids.slice(0, 4))), ...(await neighbours(ids.slice(4)))];
  expect(read).toEqual(await database.papers.bulkGet(ids));
  expect(read).toHaveLength(PAPERS);
});
