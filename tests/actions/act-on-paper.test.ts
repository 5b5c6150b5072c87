import { beforeEach, expect, test } from 'vitest';
import { actOnPaper } from '../../lib/actions/act-on-paper.ts';
import { noteShown } from '../../lib/actions/shown-papers.ts';
import { deletePapers, history, papersById, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const { pageUrl } = page([]);
const sender = { id: 'gleaner', frameId: 0, url: pageUrl, tab: { id: 3, url: pageUrl } };
const keep = () => actOnPaper({ paperId: id(1), pageUrl, change: { shelf: 'kept' } }, sender, 'gleaner');

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1)]), noon);
  await noteShown(3, { pageUrl, ids: [id(1)] }, true);
});

test('a paper is changed by its mark', async () => {
  await keep();
  expect(await papersById([id(1)])).toMatchObject([{ shelf: 'kept' }]);
});

test('a mark whose paper has been deleted does not pretend to change it', async () => {
  await deletePapers([id(1)]);
  await expect(keep()).rejects.toThrow('no more');
  expect((await history(9)).map(({ deed }) => deed.kind)).toEqual(['delete']);
});
