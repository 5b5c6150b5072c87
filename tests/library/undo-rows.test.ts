import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import {
  colourTag,
  deleteSearch,
  editPapers,
  importPapers,
  type JournalId,
  listRules,
  renameTag,
  savedSearches,
  savePage,
  saveRules,
  saveSearch,
  tagLooks,
  undo,
} from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { withTagsRenamed } from '../../lib/search/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

const rule = (name: string, tag = name): Rule => ({
  id: name,
  field: 'title',
  test: 'contains',
  text: name,
  tags: [tag],
});
const search = { id: 's', name: 'Mine', line: 'tag:cv', at: noon };

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1)]), noon);
});

describe('rules that were changed', () => {
  const [gulls, larks] = [rule('gulls'), rule('larks')];
  beforeEach(() => saveRules([gulls, larks]));

  test.each<[string, Rule[]]>([
    ['is edited', [rule('gulls', 'sea'), rule('larks', 'song')]],
    ['is deleted', [rule('gulls', 'sea')]],
    ['is added', [rule('gulls', 'sea'), larks, rule('wrens')]],
  ])('are undone without touching another one that %s after that', async (_, later) => {
    const edit = await saveRules([rule('gulls', 'sea'), larks]);
    await saveRules(later);
    await undo(edit);
    expect(await listRules()).toEqual([gulls, ...later.slice(1)]);
  });

  test('are left alone where the same one was edited again', async () => {
    const edit = await saveRules([rule('gulls', 'sea'), larks]);
    await saveRules([rule('gulls', 'shore'), larks]);
    await undo(edit);
    expect(await listRules()).toEqual([rule('gulls', 'shore'), larks]);
  });

  test('are undone where another device has given them back with their parts in another order', async () => {
    const edit = await saveRules([rule('gulls', 'sea'), larks]);
    const { tags, text, ...rest } = rule('gulls', 'sea');
    await database.rules.put({ tags, text, ...rest });
    await undo(edit);
    expect(await listRules()).toEqual([gulls, larks]);
  });

  test('come back when they were deleted, and go when they were added', async () => {
    const deletion = await saveRules([larks]);
    const addition = await saveRules([larks, rule('wrens')]);
    await undo(deletion);
    await undo(addition);
    expect(await listRules()).toEqual([gulls, larks]);
  });

  test('are undone as an earlier version wrote it down', async () => {
    const edit = await saveRules([rule('gulls', 'sea'), rule('larks')]);
    await asEarlier(edit);
    await undo(edit);
    expect(await listRules()).toEqual([gulls, larks]);
  });
});

/** Without what became of the rows, which earlier versions did not tell. */
async function asEarlier(edit: JournalId): Promise<void> {
  const { rows = [] } = (await database.journal.get(edit)) ?? {};
  await database.journal.update(edit, { rows: rows.map(({ after: _, ...row }) => row) });
}

test('a search keeps the name that it was given after what is undone', async () => {
  const edit = await saveSearch(search);
  const renamed = { ...search, name: 'Renamed' };
  await saveSearch(renamed);
  await undo(edit);
  expect(await savedSearches()).toEqual([renamed]);
});

test('a search that was deleted since is not brought back by undoing an earlier change of it', async () => {
  await saveSearch(search);
  const renamed = { ...search, name: 'Renamed' };
  const edit = await saveSearch(renamed);
  await deleteSearch(renamed);
  await undo(edit);
  expect(await savedSearches()).toEqual([]);
});

test('a tag keeps the colour that it was given after what is undone', async () => {
  const edit = await colourTag('cv', 120);
  await colourTag('cv', 10);
  await undo(edit);
  expect(await tagLooks()).toEqual([{ name: 'cv', hue: 10 }]);
});

test('a renamed tag that is undone leaves alone the rules, searches and colours that were changed since', async () => {
  await editPapers([id(1)], { addTags: ['cv'] });
  await colourTag('cv', 120);
  await saveRules([rule('gulls', 'cv'), rule('larks', 'cv')]);
  await saveSearch(search);
  const edit = await renameTag('cv', 'sight', withTagsRenamed);
  await saveRules([rule('gulls', 'sight')]);
  await deleteSearch({ ...search, line: 'tag:sight' });
  await colourTag('sight', 10);
  await undo(edit);
  expect([await listRules(), await savedSearches()]).toEqual([[rule('gulls', 'cv')], []]);
  expect(await tagLooks()).toContainEqual({ name: 'sight', hue: 10 });
});

test('what a backup has brought stays where the reader has changed it since', async () => {
  const others = [
    { kind: 'tag' as const, row: { name: 'cv', hue: 120 } },
    { kind: 'tag' as const, row: { name: 'nlp', hue: 120 } },
  ];
  const edit = await importPapers({ source: 'backup', records: [], isBackup: true, others });
  await colourTag('cv', 10);
  await undo(edit);
  expect(await tagLooks()).toEqual([{ name: 'cv', hue: 10 }]);
});
