import { beforeEach, describe, expect, test } from 'vitest';
import {
  deletePapers,
  editPapers,
  history,
  mergePapers,
  papersById,
  savePage,
  undo,
  writeNote,
} from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
});

const first = async () => (await papersById([id(1)]))[0];

const write = async (...written: Parameters<typeof writeNote>) => (await writeNote(...written)).visit;

test('what is written in one visit is one edit, and is undone as a whole', async () => {
  const visit = await write(id(1), 'a');
  expect(await write(id(1), 'ab', visit)).toBe(visit);
  expect(await write(id(1), 'abc', visit)).toBe(visit);
  expect((await first())?.note).toBe('abc');
  expect((await history(10)).map(({ deed }) => deed)).toEqual([{ kind: 'edit', change: { note: 'abc' } }]);
  await undo(visit);
  expect(await first()).toMatchObject({ note: '', shelf: 'inbox' });
});

test('a second visit is another edit', async () => {
  await write(id(1), 'a');
  await undo(await write(id(1), 'b'));
  expect((await first())?.note).toBe('a');
});

test('what is written after the visit was undone is an edit again', async () => {
  const visit = await write(id(1), 'a');
  await undo(visit);
  await undo(await write(id(1), 'ab', visit));
  expect((await first())?.note).toBe('');
});

test('a paper with a note is one to keep, and stays so when the note is emptied', async () => {
  const visit = await write(id(1), 'a');
  await write(id(1), '', visit);
  expect(await first()).toMatchObject({ note: '', shelf: 'kept' });
  await editPapers([id(2)], { shelf: 'dismissed' });
  await write(id(2), 'still dismissed');
  expect((await papersById([id(2)]))[0]?.shelf).toBe('dismissed');
});

describe('a note that was typed while another one was written', () => {
  beforeEach(() => editPapers([id(1)], { note: 'first' }));

  test('is kept together with it', async () => {
    await editPapers([id(1)], { note: 'first, said elsewhere' });
    expect(await writeNote(id(1), 'first, said here', undefined, 'first')).toMatchObject({
      note: 'first, said here\n\nfirst, said elsewhere',
    });
    expect((await first())?.note).toBe('first, said here\n\nfirst, said elsewhere');
  });

  test('leaves the other one when it is undone', async () => {
    const visit = await write(id(1), 'first, said h', undefined, 'first');
    await editPapers([id(1)], { note: 'elsewhere' });
    await undo(await write(id(1), 'first, said here', visit, 'first, said h'));
    expect((await first())?.note).toBe('elsewhere');
  });

  test('takes its place where it was typed over that one', async () => {
    await editPapers([id(1)], { note: 'elsewhere' });
    await write(id(1), 'here', undefined, 'elsewhere');
    expect((await first())?.note).toBe('here');
  });
});

test('a note is not taken for written when its paper is gone', async () => {
  await deletePapers([id(1)]);
  await expect(writeNote(id(1), 'Nobody reads this')).rejects.toThrow('its paper is gone');
  await savePage(page([paper(3)]), noon);
  await mergePapers(id(2), id(3));
  await expect(writeNote(id(3), 'Nor this')).rejects.toThrow('its paper is gone');
  expect(await history(10)).toHaveLength(2);
});
