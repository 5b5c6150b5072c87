import { beforeEach, expect, test } from 'vitest';
import { suggestFilters } from '../../lib/actions/suggest-filters.ts';
import { editPapers, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  const authors = ['Bo Sample', 'Ada Example'];
  const papers = [paper(1, { authors, venue: 'NeurIPS' }), paper(2, { authors: ['Ada Example'] })];
  await savePage(page(papers, { listing: 'cs.CL new' }), noon);
  await editPapers([id(1)], { addTags: ['graph learning'] });
});

async function suggested(line: string, caret = line.length): Promise<string[]> {
  return (await suggestFilters(line, caret)).map(({ text }) => text);
}

test.each([
  ['a', []],
  ['au', ['author:']],
  ['graph -au', ['author:']],
  ['au ', []],
  ['tag:', ['tag:"graph learning"']],
  // The one with more papers comes first.
  ['author:', ['author:"Ada Example"', 'author:"Bo Sample"']],
  ['author:bo', ['author:"Bo Sample"']],
  ['venue:n', ['venue:NeurIPS']],
  ['site:', ['site:arXiv']],
  ['list:', ['list:"cs.CL new"']],
  ['has:p', ['has:pdf', 'has:project']],
])('after "%s" come %j', async (line, texts) => {
  expect(await suggested(line)).toEqual(texts);
});

test('names of filters are suggested at the end of the line only, values anywhere', async () => {
  expect(await suggested('au graph', 2)).toEqual([]);
  expect(await suggested('is:st graph', 5)).toEqual(['is:starred']);
});

test('a tag is suggested as soon as a paper has it, and no longer than that', async () => {
  await editPapers([id(2)], { addTags: ['rivers'] });
  expect(await suggested('tag:riv')).toEqual(['tag:rivers']);
});

test('among thousands of authors one who is rare is found by a part of the name', async () => {
  const papers = Array.from({ length: 700 }, (_, at) => paper(at + 3, { authors: [`Author ${at}`] }));
  await savePage(page(papers), noon);
  await savePage(page([paper(900, { authors: ['Márton Szabó'] })]), noon - 1);
  expect((await suggested('author:szabo'))[0]).toBe('author:"Márton Szabó"');
});
