import { beforeEach, expect, test } from 'vitest';
import { indexPapers } from '../../lib/actions/index-papers.ts';
import { readManifest } from '../../lib/library/bare-index.ts';
import { dropIndex, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

beforeEach(emptyLibrary);

test('an index that is thrown away while the background remembers it is written again', async () => {
  await savePage(page([paper(1)]), noon);
  await indexPapers();
  const before = await readManifest();
  await dropIndex();
  await indexPapers();
  expect(before?.parts).toHaveLength(1);
  expect(await readManifest()).toEqual(before);
});
