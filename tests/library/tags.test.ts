import { beforeEach, describe, expect, test } from 'vitest';
import { importedPaper } from '../../lib/import/record.ts';
import {
  colourTag,
  editPapers,
  history,
  listRules,
  listTags,
  papersById,
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

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2)]), noon);
});

const tagsOf = async (number: number) => (await papersById([id(number)]))[0]?.tags;

describe('a tag that becomes one with a tag below it', () => {
  beforeEach(() => editPapers([id(1)], { addTags: ['vision', 'vision/image', 'vision/video', 'vision/video/long'] }));

  test('leaves what is there already as it is', async () => {
    await renameTag('vision', 'vision/video');
    expect(await tagsOf(1)).toEqual(['vision/video', 'vision/video/image', 'vision/video/long']);
  });

  test('leaves the colours of both after undoing', async () => {
    await colourTag('vision', 120);
    await colourTag('vision/video', 10);
    const looks = await tagLooks();
    const edit = await renameTag('vision', 'vision/video');
    expect(await tagLooks()).toEqual([{ name: 'vision/video', hue: 10 }]);
    await undo(edit);
    expect(await tagLooks()).toEqual(looks);
    expect(await tagsOf(1)).toEqual(['vision', 'vision/image', 'vision/video', 'vision/video/long']);
  });
});

test('a tag that becomes one with the tag above it gives its colours to what it becomes, until that is undone', async () => {
  await editPapers([id(1)], { addTags: ['a/b', 'a/b/b'] });
  await colourTag('a/b', 120);
  await colourTag('a/b/b', 10);
  const looks = await tagLooks();
  const edit = await renameTag('a/b', 'a');
  expect(await tagLooks()).toEqual([
    { name: 'a', hue: 120 },
    { name: 'a/b', hue: 10 },
  ]);
  await undo(edit);
  expect(await tagLooks()).toEqual(looks);
});

describe('a renamed tag', () => {
  const rule: Rule = { id: 'r', field: 'title', test: 'contains', text: 'paper', tags: ['cv', 'cv/video', 'sight'] };
  const search = { id: 's', name: 'Mine', line: 'pooling tag:cv -tag:"cv/video"', at: noon };

  beforeEach(async () => {
    await editPapers([id(1)], { addTags: ['cv'] });
    await saveRules([rule]);
    await saveSearch(search);
  });

  test('does not come back by a rule', async () => {
    await renameTag('cv', 'sight');
    await savePage(page([paper(3)]), noon + 1);
    expect(await tagsOf(3)).toEqual(['sight', 'sight/video']);
    expect(await listTags()).toEqual(['sight', 'sight/video']);
  });

  test('is what saved searches ask for', async () => {
    await renameTag('cv', 'field work', withTagsRenamed);
    expect((await savedSearches()).map(({ line }) => line)).toEqual([
      'pooling tag:"field work" -tag:"field work/video"',
    ]);
  });

  test('is again in rules and searches what it was once that is undone', async () => {
    await undo(await renameTag('cv', 'sight', withTagsRenamed));
    expect([await listRules(), await savedSearches(), await tagsOf(1)]).toEqual([[rule], [search], ['cv']]);
  });
});

describe('slashes that name no place', () => {
  test('are left out of tags that are given', async () => {
    await editPapers([id(1)], { addTags: ['vision/', '/ vision//video ', ' / '] });
    expect(await tagsOf(1)).toEqual(['vision', 'vision/video']);
  });

  test('are left out of what a tag is renamed to', async () => {
    await editPapers([id(1)], { addTags: ['cv'] });
    await renameTag('cv', 'vision/');
    expect(await tagsOf(1)).toEqual(['vision']);
    expect((await history(1))[0]?.deed).toEqual({ kind: 'rename-tag', tag: 'cv', to: 'vision' });
    await renameTag('vision', ' / ');
    expect(await tagsOf(1)).toEqual(['vision']);
  });

  test('are left out of tags that a file gives', () => {
    const imported = importedPaper({ title: 'Tides', tags: ['vision/', '/', 'field work'] }, 'a.bib', noon);
    expect(imported?.record.tags).toEqual(['field work', 'vision']);
  });

  test('alone give a paper no tag, and do not keep it', async () => {
    await editPapers([id(2)], { addTags: ['/'] });
    expect((await papersById([id(2)]))[0]).toMatchObject({ tags: [], shelf: 'inbox' });
  });
});
