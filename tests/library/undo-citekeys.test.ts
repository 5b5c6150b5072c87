import { beforeEach, expect, test } from 'vitest';
import { database } from '../../lib/library/database.ts';
import { deletePapers, mergePapers, saveCitekeys, savePage, splitPaper, undo } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from './shown-pages.ts';

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1), paper(2), paper(3)]), noon);
});

async function citekeys(): Promise<(string | undefined)[]> {
  return (await database.papers.toArray()).map(({ citekey }) => citekey);
}

test('papers that come back under citekeys that others were given since are told apart', async () => {
  await saveCitekeys(
    new Map([
      [id(1), 'smith2020deep'],
      [id(2), 'jones2020'],
    ]),
  );
  const edit = await deletePapers([id(1), id(2)]);
  await saveCitekeys(new Map([[id(3), 'Smith2020deep']]));
  await savePage(page([paper(4)]), noon);
  await saveCitekeys(new Map([[id(4), 'smith2020deepa']]));
  await undo(edit);
  expect(await citekeys()).toEqual(['smith2020deep', 'jones2020', 'Smith2020deepb', 'smith2020deepa']);
});

test('so is a paper that is split off', async () => {
  await saveCitekeys(
    new Map([
      [id(1), 'smith2020'],
      [id(2), 'jones2020'],
    ]),
  );
  await mergePapers(id(1), id(2));
  await saveCitekeys(new Map([[id(3), 'smith2020']]));
  await splitPaper(id(1));
  expect(await citekeys()).toEqual(['smith2020', 'jones2020', 'smith2020a']);
});
