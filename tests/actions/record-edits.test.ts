import { beforeEach, expect, test, vi } from 'vitest';
import { describeRecord, mergeRecords, splitRecord } from '../../lib/actions/record-edits.ts';
import { takeBack } from '../../lib/actions/take-back.ts';
import { countPapers, papersById, savePage } from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const tellBackground = vi.hoisted(() => vi.fn());
// There is no background beside a unit test.
vi.mock('../../lib/actions/tell-background.ts', () => ({ tellBackground }));

const said = { title: 'Of Gulls', venue: 'Shore Letters' };

async function read(number: number): Promise<SavedPaper> {
  const [found] = await papersById([id(number)]);
  return found as SavedPaper;
}

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1, { venue: 'Sea Letters' })]), noon);
  await savePage(page([paper(2)]), noon + 1);
  tellBackground.mockClear();
});

test('what the reader says of several fields is undone as one, and the background hears of it', async () => {
  const edits = await describeRecord(id(1), said, []);
  expect(await read(1)).toMatchObject(said);
  await takeBack(edits, () => {});
  expect(await read(1)).toMatchObject({ title: 'Paper 1', venue: 'Sea Letters' });
  expect(tellBackground).toHaveBeenCalledTimes(1);
});

test('a field that was emptied says again what the page said', async () => {
  await describeRecord(id(1), said, []);
  await describeRecord(id(1), {}, ['venue']);
  expect(await read(1)).toMatchObject({ title: 'Of Gulls', venue: 'Sea Letters' });
});

test.each([
  [1, 2],
  [2, 1],
])('of records %i and %i, the one that was seen first stays, and both come back when they are split', async (a, b) => {
  const { edits, stays } = await mergeRecords(await read(a), await read(b));
  expect([stays, edits.length, await countPapers()]).toEqual([id(1), 1, 1]);
  expect(await splitRecord(id(2))).toHaveLength(1);
  expect(await countPapers()).toBe(2);
  expect(await splitRecord(id(2))).toEqual([]);
});
