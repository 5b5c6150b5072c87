import { beforeEach, expect, test } from 'vitest';
import { editPapers, history, papersById, savePage, undo, writeNote } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
});

const first = async () => (await papersById([id(1)]))[0];

test('what is written in one visit is one edit, and is undone as a whole', async () => {
  const visit = await writeNote(id(1), 'a');
  expect(await writeNote(id(1), 'ab', visit)).toBe(visit);
  expect(await writeNote(id(1), 'abc', visit)).toBe(visit);
  expect((await first())?.note).toBe('abc');
  expect((await history(10)).map(({ deed }) => deed)).toEqual([{ kind: 'edit', change: { note: 'abc' } }]);
  await undo(visit);
  expect(await first()).toMatchObject({ note: '', shelf: 'inbox' });
});

test('a second visit is another edit', async () => {
  await writeNote(id(1), 'a');
  await undo(await writeNote(id(1), 'b'));
  expect((await first())?.note).toBe('a');
});

test('what is written after the visit was undone is an edit again', async () => {
  const visit = await writeNote(id(1), 'a');
  await undo(visit);
  await undo(await writeNote(id(1), 'ab', visit));
  expect((await first())?.note).toBe('');
});

test('a paper with a note is one to keep, and stays so when the note is emptied', async () => {
  const visit = await writeNote(id(1), 'a');
  await writeNote(id(1), '', visit);
  expect(await first()).toMatchObject({ note: '', shelf: 'kept' });
  await editPapers([id(2)], { shelf: 'dismissed' });
  await writeNote(id(2), 'still dismissed');
  expect((await papersById([id(2)]))[0]?.shelf).toBe('dismissed');
});
