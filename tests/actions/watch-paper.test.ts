import { beforeEach, expect, test } from 'vitest';
import { type WholePaper, watchPaper } from '../../lib/actions/watch-paper.ts';
import { deletePapers, editPapers, mergePapers, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

let read: WholePaper[];
const onRead = (whole: WholePaper) => read.push(whole);
const fail = (error: unknown) => {
  throw error;
};

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1)]), noon);
  await savePage(page([paper(2)]), noon + 1);
  read = [];
});

test('a paper is read with where it was seen, and again when it has changed, but not when another has', async () => {
  const end = watchPaper(id(1), onRead, fail);
  await expect
    .poll(() => read)
    .toMatchObject([{ id: id(1), paper: { sightings: [{ listing: 'cs.CL' }] }, mergers: [] }]);
  await editPapers([id(2)], { starred: true });
  await editPapers([id(1)], { note: 'Of gulls' });
  await expect.poll(() => read.length).toBe(2);
  expect(read[1]?.paper?.note).toBe('Of gulls');
  end();
});

test('what becomes part of it is read too, and that it is gone', async () => {
  const end = watchPaper(id(1), onRead, fail);
  await mergePapers(id(1), id(2));
  await expect.poll(() => read.at(-1)?.mergers).toMatchObject([{ absorbed: id(2) }]);
  await deletePapers([id(1)]);
  await expect.poll(() => read.at(-1)).not.toHaveProperty('paper');
  end();
});

test('nothing is told of it once nobody watches', async () => {
  watchPaper(id(1), onRead, fail)();
  const end = watchPaper(id(2), onRead, fail);
  await expect.poll(() => read.map((whole) => whole.id)).toEqual([id(2)]);
  end();
});
