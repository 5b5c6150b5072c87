import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import {
  countPapers,
  deletePapers,
  listTags,
  papersById,
  saveCitekeys,
  savePage,
  sightingsOf,
  starPapers,
  tagPapers,
  takenCitekeys,
  undo,
  untagPapers,
} from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1, { ids: [id(1), 'doi:10.1000/one'] }), paper(2), paper(3)]), noon);
});

const first = async () => (await papersById([id(1)]))[0];

test('tags are given once each, listed by letters, and taken off', async () => {
  await tagPapers([id(1), id(2)], 'vision');
  await tagPapers([id(1)], 'diffusion');
  await tagPapers([id(1)], 'vision');
  expect(await first()).toMatchObject({ tags: ['diffusion', 'vision'] });
  expect(await listTags()).toEqual(['diffusion', 'vision']);
  await untagPapers([id(1), id(2)], 'vision');
  expect(await listTags()).toEqual(['diffusion']);
});

test.each([
  ['tagged', () => tagPapers([id(1)], 'vision')],
  ['starred', () => starPapers([id(1)], true)],
])('a %s paper is kept', async (_, edit) => {
  await edit();
  expect(await first()).toMatchObject({ shelf: 'kept' });
});

describe('undo', () => {
  test.each([
    ['tag', () => tagPapers([id(1), id(2)], 'vision')],
    ['star', () => starPapers([id(1)], true)],
    ['deletion', () => deletePapers([id(1), id(3)])],
  ])('of a %s leaves everything as it was', async (_, edit) => {
    const before = await everything();
    await undo(await edit());
    expect(await everything()).toEqual(before);
  });

  test('of a deletion keeps what pages have shown since', async () => {
    await tagPapers([id(1)], 'vision');
    const deletion = await deletePapers([id(1)]);
    await savePage(page([paper(1, { abstract: 'New.' })]), noon + 1);
    await undo(deletion);
    expect(await first()).toMatchObject({ tags: ['vision'], abstract: 'New.', firstSeen: noon });
    expect(await countPapers()).toBe(3);
  });

  test('twice does no more than once', async () => {
    const deletion = await deletePapers([id(1)]);
    await undo(deletion);
    await starPapers([id(1)], true);
    await undo(deletion);
    expect(await first()).toMatchObject({ starred: true });
  });
});

async function everything() {
  const { papers, sightings, aliases } = database;
  return [await papers.toArray(), await sightings.toArray(), await aliases.toArray(), await countPapers()];
}

test('a deleted paper leaves no sighting and no alias behind', async () => {
  await deletePapers([id(1)]);
  expect(await papersById([id(1), id(2)])).toMatchObject([{ id: id(2) }]);
  expect(await sightingsOf([id(1)])).toEqual([]);
  expect(await database.aliases.count()).toBe(0);
  expect(await countPapers()).toBe(2);
});

test('an edit of papers that are gone is no error', async () => {
  await deletePapers([id(1)]);
  await tagPapers([id(1)], 'vision');
  expect(await countPapers()).toBe(2);
  expect(await listTags()).toEqual([]);
});

test('a citekey is stable once given', async () => {
  await saveCitekeys(new Map([[id(1), 'one2024paper']]));
  await saveCitekeys(
    new Map([
      [id(1), 'other'],
      [id(2), 'two2024paper'],
    ]),
  );
  expect(await takenCitekeys()).toEqual(new Set(['one2024paper', 'two2024paper']));
});
