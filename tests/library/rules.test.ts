import { beforeEach, expect, test } from 'vitest';
import { applyRules, papersById, previewRules, savePage } from '../../lib/library/index.ts';
import type { Rule } from '../../lib/paper/rules.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  const birds = paper(1, { title: 'Sparrows and larks', authors: ['Ada Lovelace'], venue: 'Birds' });
  await savePage(page([birds, paper(2, { title: 'A lark', abstract: 'It sings.' }), paper(3)]), noon);
});

const rule = (part: Partial<Rule>): Rule => ({
  id: 'r',
  field: 'title',
  test: 'contains',
  text: '',
  tags: ['t'],
  ...part,
});

test.each([
  ['contains, in either case', { text: 'LARK' }, [1, 2]],
  ['matches', { test: 'matches', text: '^a lark$' }, [2]],
  ['in the abstract', { field: 'abstract', text: 'sings' }, [2]],
  ['of an author', { field: 'authors', text: 'lovelace' }, [1]],
  ['of a venue', { field: 'venue', test: 'matches', text: 'birds?' }, [1]],
  ['of a site', { field: 'site', text: 'arxiv' }, [1, 2, 3]],
  ['that cannot be read', { test: 'matches', text: '(lark' }, []],
] as [string, Partial<Rule>, number[]][])('a rule %s is previewed on all papers', async (_, part, found) => {
  const { ids, total } = await previewRules([rule(part)]);
  expect(ids).toEqual(found.map(id));
  expect(total).toBe(3);
});

test('a preview names papers with the tags that they lack', async () => {
  await applyRules([id(1)], [rule({ text: 'lark' })]);
  const preview = await previewRules([rule({ text: 'lark', tags: ['t', 'song'] })]);
  expect(preview.sample).toEqual([
    { title: 'Sparrows and larks', tags: ['song'] },
    { title: 'A lark', tags: ['t', 'song'] },
  ]);
});

test('applied to what the preview found, nothing is left to do', async () => {
  const rules = [rule({ text: 'lark' })];
  await applyRules((await previewRules(rules)).ids, rules);
  expect((await papersById([id(1), id(2), id(3)])).map(({ tags }) => tags)).toEqual([['t'], ['t'], []]);
  expect((await previewRules(rules)).ids).toEqual([]);
});

test('a preview can be called off', async () => {
  await expect(previewRules([rule({ text: 'lark' })], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
