import { beforeEach, describe, expect, test } from 'vitest';
import { savedPaper } from '../../lib/import/saved-paper.ts';
import { database } from '../../lib/library/database.ts';
import {
  applyRules,
  asPagesSaid,
  colourTag,
  countPapers,
  deletePapers,
  deleteSearch,
  deleteTag,
  describePaper,
  editPapers,
  history,
  importPapers,
  listTags,
  mergePapers,
  papersById,
  renameTag,
  saveCitekeys,
  savedSearches,
  savePage,
  saveRules,
  saveSearch,
  sightingsOf,
  tagLooks,
  takenCitekeys,
  undo,
} from '../../lib/library/index.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1, { ids: [id(1), 'doi:10.1000/one'] }), paper(2), paper(3)]), noon);
});

const first = async () => (await papersById([id(1)]))[0];

test('tags are given once each, listed by letters, and taken off', async () => {
  await editPapers([id(1), id(2)], { addTags: ['vision'] });
  await editPapers([id(1)], { addTags: ['diffusion'] });
  await editPapers([id(1)], { addTags: ['vision'] });
  expect(await first()).toMatchObject({ tags: ['diffusion', 'vision'] });
  expect(await listTags()).toEqual(['diffusion', 'vision']);
  await editPapers([id(1), id(2)], { removeTags: ['vision'] });
  expect(await listTags()).toEqual(['diffusion']);
});

test.each([
  ['tagged', () => editPapers([id(1)], { addTags: ['vision'] })],
  ['starred', () => editPapers([id(1)], { starred: true })],
])('a %s paper is kept', async (_, edit) => {
  await edit();
  expect(await first()).toMatchObject({ shelf: 'kept' });
});

test('a change that is called off changes nothing', async () => {
  const before = await everything();
  const called = editPapers([id(1), id(2)], { starred: true }, { signal: AbortSignal.abort() });
  await expect(called).rejects.toThrow(/abort/i);
  expect(await everything()).toEqual(before);
});

describe('many papers that are deleted', () => {
  const many = Array.from({ length: 1_100 }, (_, at) => paper(at + 10));
  const ids = many.map((_, at) => id(at + 10));
  beforeEach(() => savePage(page(many), noon));

  test('go as one edit that says how far it is, and come back with what was seen of them', async () => {
    await deletePapers([id(1)]);
    const seen = await sightingsOf(ids);
    const done: number[] = [];
    const edit = await deletePapers(ids, { onProgress: (papers) => done.push(papers) });
    expect(done).toEqual([500, 1_000, 1_100]);
    expect([await countPapers(), (await history(9)).map(({ count }) => count)]).toEqual([2, [1_100, 1]]);
    await undo(edit);
    expect([await countPapers(), await sightingsOf(ids)]).toEqual([1_102, seen]);
    expect(await first()).toBeUndefined();
  });

  test('are all there when that is called off half way', async () => {
    const before = await everything();
    const calling = new AbortController();
    const deleting = deletePapers(ids, { onProgress: () => calling.abort(), signal: calling.signal });
    await expect(deleting).rejects.toThrow(/abort/i);
    expect(await everything()).toEqual(before);
  });
});

describe('what the reader says of a paper', () => {
  test('stands whatever pages show later, until it is taken back', async () => {
    const told = (await first())?.title;
    await describePaper(id(1), 'title', 'My title');
    await savePage(page([paper(1, { title: 'The title of a later page' })]), noon + 1);
    await describePaper(id(1), 'title', 'My better title');
    expect(await first()).toMatchObject({ title: 'My better title', pageSaid: { title: { value: told } } });
    await asPagesSaid(id(1), 'title');
    expect(await first()).toMatchObject({ title: told, pageSaid: {} });
  });

  test('can be restored from a backup, however much it is', async () => {
    const long = (length: number) => 'x'.repeat(length);
    await describePaper(id(1), 'authors', [long(700), 'Ada Lovelace', '\u202e']);
    await describePaper(id(1), 'venue', `${long(999)}😀${long(100)}`);
    await describePaper(id(1), 'title', long(30_000));
    const said = { authors: [long(500), 'Ada Lovelace'], title: long(20_000), venue: `${long(999)}\ufffd` };
    expect(await first()).toMatchObject(said);
    expect(savedPaper(await first())?.record).toMatchObject(said);
  });

  test('is nothing where nothing of it can be seen', async () => {
    await describePaper(id(1), 'title', '\u202e');
    await describePaper(id(1), 'authors', ['\u202e']);
    expect(await first()).toMatchObject({ title: 'Paper 1' });
    expect(await first()).not.toHaveProperty('authors');
  });

  test('is no address that there is no room for', async () => {
    const url = `https://example.org/${'x'.repeat(8_000)}`;
    await expect(describePaper(id(1), 'url', url)).rejects.toThrow('too long');
    expect(await first()).toMatchObject({ url: paper(1).url });
  });

  test('of a field that no page has shown is gone when it is taken back', async () => {
    await describePaper(id(1), 'venue', 'NeurIPS');
    await asPagesSaid(id(1), 'venue');
    expect(await first()).not.toHaveProperty('venue');
  });
});

describe('a renamed tag', () => {
  beforeEach(() => editPapers([id(1)], { addTags: ['vision', 'vision/video', 'visionary'] }));

  test('takes the tags below it along, and its colour', async () => {
    await colourTag('vision', 120);
    await renameTag('vision', 'sight');
    expect(await first()).toMatchObject({ tags: ['sight', 'sight/video', 'visionary'] });
    expect(await tagLooks()).toEqual([{ name: 'sight', hue: 120 }]);
  });

  test('becomes one with the tag of that name, which keeps its colour', async () => {
    await colourTag('vision', 120);
    await colourTag('visionary', 10);
    await renameTag('vision', 'visionary');
    expect(await first()).toMatchObject({ tags: ['visionary', 'visionary/video'] });
    expect(await tagLooks()).toEqual([{ name: 'visionary', hue: 10 }]);
  });
});

test('a rule tags the papers that come after it', async () => {
  await saveRules([titled('sparrow'), { ...titled('['), test: 'matches' }]);
  await savePage(page([paper(7, { title: 'Sparrows' }), paper(8, { title: 'Larks' })]), noon);
  expect(await papersById([id(7), id(8)])).toMatchObject([
    { tags: ['sparrow'], shelf: 'kept' },
    { tags: [], shelf: 'inbox' },
  ]);
});

test('what was done is told, the latest first', async () => {
  await editPapers([id(1), id(2)], { addTags: ['vision'] });
  const search = { id: 'one', name: 'Mine', line: 'tag:vision', at: noon };
  await saveSearch(search);
  await deleteSearch(search);
  expect(await history(10)).toMatchObject([
    { deed: { kind: 'delete-search', name: 'Mine' }, count: 0 },
    { deed: { kind: 'save-search', name: 'Mine' } },
    { deed: { kind: 'edit', change: { addTags: ['vision'] } }, count: 2, title: expect.any(String) },
  ]);
  await undo((await history(1))[0]?.id as number);
  expect(await savedSearches()).toEqual([search]);
});

function titled(text: string): Rule {
  return { id: text, field: 'title', test: 'contains', text, tags: [text] };
}

describe('undo', () => {
  test.each([
    ['tag', () => editPapers([id(1), id(2)], { addTags: ['vision'] })],
    ['star', () => editPapers([id(1)], { starred: true })],
    ['note', () => editPapers([id(1)], { note: 'Read again.', status: 'reading' })],
    ['dismissal', () => editPapers([id(1), id(2)], { shelf: 'dismissed' })],
    ['deletion', () => deletePapers([id(1), id(3)])],
    ['description', () => describePaper(id(1), 'title', 'Another title')],
    ['renamed tag', () => renameTag('old', 'young')],
    ['deleted tag', () => deleteTag('old')],
    ['rule', () => applyRules([id(1), id(2), id(3)], [titled('paper')])],
    ['merger', () => mergePapers(id(1), id(2))],
  ])('of a %s leaves everything as it was', async (_, edit) => {
    await editPapers([id(3)], { addTags: ['old', 'old/stone', 'older'] });
    const before = await everything();
    const done = await edit();
    expect(await everything()).not.toEqual(before);
    await undo(done);
    expect(await everything()).toEqual(before);
  });

  test('of a deletion keeps what pages have shown since', async () => {
    await editPapers([id(1)], { addTags: ['vision'] });
    const deletion = await deletePapers([id(1)]);
    await savePage(page([paper(1, { abstract: 'New.' })]), noon + 1);
    await undo(deletion);
    expect(await first()).toMatchObject({ tags: ['vision'], abstract: 'New.', firstSeen: noon });
    expect(await countPapers()).toBe(3);
  });

  test('of a deletion keeps what has been said of the paper since', async () => {
    await editPapers([id(1)], { addTags: ['vision'], note: 'Before.' });
    const deletion = await deletePapers([id(1)]);
    await savePage(page([paper(1)]), noon + 1);
    await editPapers([id(1)], { addTags: ['again'], note: 'After.' });
    await undo(deletion);
    expect(await first()).toMatchObject({ tags: ['again', 'vision'], note: 'After.\n\nBefore.' });
  });

  test('of an import keeps what has been said of the paper since', async () => {
    const record = { ...((await first()) as SavedPaper), tags: ['imported'], note: 'Theirs.', venue: 'A journal' };
    const records = [{ record, sightings: [], aliases: [] }];
    const imported = await importPapers({ source: 'a.bib', records, isBackup: false, others: [] });
    await editPapers([id(1)], { addTags: ['later'], note: 'Mine.', starred: true });
    await undo(imported);
    expect(await first()).toMatchObject({ tags: ['later'], note: 'Mine.', starred: true });
    expect((await first())?.venue).toBeUndefined();
  });

  test('of a description does not bring back a paper that was deleted since', async () => {
    const described = await describePaper(id(1), 'title', 'Another title');
    await deletePapers([id(1)]);
    await undo(described);
    expect([await first(), await countPapers()]).toEqual([undefined, 2]);
  });

  test('of an edit leaves alone what was said of the paper since', async () => {
    await editPapers([id(1)], { addTags: ['early'] });
    const noted = await editPapers([id(1)], { note: 'First thought.', addTags: ['passing'] });
    await editPapers([id(1)], { addTags: ['later'], removeTags: ['early'], starred: true });
    await undo(noted);
    expect(await first()).toMatchObject({ tags: ['later'], starred: true, note: '', shelf: 'kept' });
  });

  test('of a description leaves tags alone', async () => {
    const described = await describePaper(id(1), 'title', 'Another title');
    await editPapers([id(1)], { addTags: ['later'] });
    await undo(described);
    expect(await first()).toMatchObject({ title: 'Paper 1', tags: ['later'] });
  });

  test('twice does no more than once', async () => {
    const deletion = await deletePapers([id(1)]);
    await undo(deletion);
    await editPapers([id(1)], { starred: true });
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
  await editPapers([id(1)], { addTags: ['vision'] });
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
