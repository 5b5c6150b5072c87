import { beforeEach, expect, test } from 'vitest';
import {
  clearInbox,
  countForgotten,
  countPapers,
  describePaper,
  editPapers,
  forgottenPapers,
  history,
  papersById,
  savePage,
  undo,
} from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const day = 24 * 60 * 60 * 1_000;
const now = noon + 31 * day;

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2), paper(3)]), noon);
});

const forgotten = async () => (await forgottenPapers(30, now)).map((each) => each.id).sort();

test('a paper that was not seen for longer than that is forgotten', async () => {
  expect(await countForgotten(30, now)).toBe(3);
  expect(await countForgotten(30, noon + 29 * day)).toBe(0);
});

test.each([
  ['keeps', () => editPapers([id(1)], { shelf: 'kept' })],
  ['dismisses', () => editPapers([id(1)], { shelf: 'dismissed' })],
  ['stars, and puts back into the inbox', () => editPapers([id(1)], { starred: true, shelf: 'inbox' })],
  ['tags, and puts back into the inbox', () => editPapers([id(1)], { addTags: ['vision'], shelf: 'inbox' })],
  ['notes, and puts back into the inbox', () => editPapers([id(1)], { note: 'Read.', shelf: 'inbox' })],
  ['begins to read', () => editPapers([id(1)], { status: 'reading' })],
  ['describes', () => describePaper(id(1), 'venue', 'Birds')],
  ['meets again', () => savePage(page([paper(1)]), noon + 20 * day)],
])('what the reader %s is never among them', async (_, act) => {
  await act();
  expect(await forgotten()).toEqual([id(2), id(3)]);
  await clearInbox(30, now);
  expect(await papersById([id(1), id(2), id(3)])).toMatchObject([{ id: id(1) }]);
});

test('a look at what would go changes nothing', async () => {
  await forgotten();
  expect(await countPapers()).toBe(3);
  expect(await history(1)).toEqual([]);
});

test('what was cleared is one edit, and comes back with it', async () => {
  const before = await papersById([id(1), id(2), id(3)]);
  const cleared = await clearInbox(30, now);
  expect(await countPapers()).toBe(0);
  expect(await history(9)).toMatchObject([{ id: cleared, deed: { kind: 'clear-inbox', days: 30 }, count: 3 }]);
  await undo(cleared as number);
  expect(await papersById([id(1), id(2), id(3)])).toEqual(before);
});

test('where nothing is forgotten there is nothing to undo', async () => {
  expect(await clearInbox(90, now)).toBeUndefined();
  expect(await history(1)).toEqual([]);
});
