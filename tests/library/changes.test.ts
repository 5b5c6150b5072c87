import { beforeEach, expect, test } from 'vitest';
import { database, SCHEMA } from '../../lib/library/database.ts';
import { allPapers, changesSince, deletePapers, editPapers, savePage, undo } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(emptyLibrary);

test('who never asked before has to read everything', async () => {
  expect(await changesSince()).toEqual({ revision: 0, ids: undefined });
});

test('who asks again learns what was saved, edited, deleted and brought back', async () => {
  await savePage(page([paper(1), paper(2), paper(3)]), noon);
  const { revision } = await changesSince();
  expect(await changesSince(revision)).toEqual({ revision, ids: [] });
  await editPapers([id(1)], { addTags: ['vision'] });
  const deletion = await deletePapers([id(2)]);
  expect((await changesSince(revision)).ids).toEqual([id(1), id(2)]);
  const later = await changesSince(revision);
  await undo(deletion);
  expect((await changesSince(later.revision)).ids).toEqual([id(2)]);
});

test('who is too far behind has to read everything', async () => {
  await savePage(page([paper(1)]), noon);
  await savePage(page([paper(2)]), noon);
  await savePage(page([paper(3)]), noon);
  await database.changes.where('revision').below(3).delete();
  expect((await changesSince(1)).ids).toBeUndefined();
  expect((await changesSince(2)).ids).toEqual([id(3)]);
});

test('the whole library can be read in batches', async () => {
  await savePage(page([paper(1), paper(2), paper(3), paper(4), paper(5)]), noon);
  const batches: string[][] = [];
  for await (const batch of allPapers(2)) batches.push(batch.map(({ title }) => title));
  expect(batches).toEqual([['Paper 1', 'Paper 2'], ['Paper 3', 'Paper 4'], ['Paper 5']]);
});

test('the library is marked with the version of its rows', async () => {
  expect(await database.facts.get('schema')).toEqual({ name: 'schema', value: SCHEMA });
});
