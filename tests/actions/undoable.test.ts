import { beforeEach, expect, test, vi } from 'vitest';
import type { Told } from '../../lib/actions/take-back.ts';
import { undoable } from '../../lib/actions/undoable.ts';
import { papersById, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

// There is no background beside a unit test.
vi.mock('../../lib/actions/tell-background.ts', () => ({ tellBackground: () => {} }));

const starred = async () => (await papersById([id(1), id(2)])).map((paper) => paper.starred);

let told: (Told | undefined)[];
const { attempt, onUndo } = undoable((message) => told.push(message));
const star = (number: number) =>
  attempt(({ editPapers }) => editPapers([id(number)], { starred: true }), `Starred ${number}`);
const texts = () => told.map((message) => message?.text);

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
  told = [];
});

test('who undoes at once takes back the edit that is still being written', async () => {
  await star(1);
  void star(2);
  onUndo();
  await expect.poll(texts).toEqual([undefined, 'Starred 1', undefined, 'Starred 2', 'Undone']);
  expect(await starred()).toEqual([true, false]);
});

test('who undoes twice at once takes back the two last edits', async () => {
  await star(1);
  await star(2);
  onUndo();
  onUndo();
  await expect.poll(starred).toEqual([false, false]);
});

test('the Undo of an edit is that of no other', async () => {
  await star(1);
  await star(2);
  told.find((message) => message?.text === 'Starred 1')?.undo?.();
  await expect.poll(starred).toEqual([false, true]);
  onUndo();
  await expect.poll(starred).toEqual([false, false]);
});
