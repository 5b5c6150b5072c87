import { beforeEach, expect, test } from 'vitest';
import { editPapers, newestAtOnce, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const PAPERS = 9;
const LIMIT = 2;
const latestFirst = Array.from({ length: PAPERS }, (_, place) => PAPERS - place);

beforeEach(async () => {
  await emptyLibrary();
  for (let number = 1; number <= PAPERS; number++) await savePage(page([paper(number)]), noon + number);
});

test.each<[string, number[], number[], number]>([
  ['no', [], [9, 8], 0],
  ['an older', [7], [9, 8], 0],
  ['the newest', [9], [8, 7], 1],
  ['each other', [9, 7], [8, 6], 2],
  ['more than fit in one reading', [9, 8, 7, 6, 5], [4, 3], 5],
  ['nearly every', latestFirst.slice(0, -1), [1], PAPERS - 1],
  ['every', latestFirst, [], PAPERS],
])('the newest papers, %s one dismissed', async (_, dismissed, shown, hidden) => {
  await editPapers(dismissed.map(id), { shelf: 'dismissed' });
  const newest = await newestAtOnce(LIMIT);
  expect(newest.papers.map((each) => each.id)).toEqual(shown.map(id));
  expect(newest).toMatchObject({ hidden, total: PAPERS - hidden });
});

test('the newest papers of a browser that reads them one by one', async () => {
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  Object.assign(IDBIndex.prototype, { getAllRecords: undefined });
  await editPapers([id(8)], { shelf: 'dismissed' });
  const newest = await newestAtOnce(LIMIT);
  Object.assign(IDBIndex.prototype, { getAllRecords });
  expect(newest.papers.map((each) => each.id)).toEqual([9, 7].map(id));
  expect(newest).toMatchObject({ hidden: 1, total: PAPERS - 1 });
});
