import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { indexPapers } from '../../lib/actions/index-papers.ts';
import { searchPapers } from '../../lib/actions/search-papers.ts';
import { readHeadsAhead, readManifest } from '../../lib/library/bare-index.ts';
import { savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

test('an index whose parts are merged while it is being loaded is loaded as it then is, and not built anew', async () => {
  await emptyLibrary();
  await index(1);
  const [first] = (await readManifest())?.parts ?? [];
  readHeadsAhead();
  let papers = 1;
  while ((await readManifest())?.parts.some(({ key }) => key === first?.key)) await index(++papers);
  const asked = vi.spyOn(browser.runtime, 'sendMessage');
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  await expect.poll(async () => (await searchPapers('paper', 50)).isPartial).toBe(false);
  expect((await searchPapers('paper', 50)).total).toBe(papers);
  expect(JSON.stringify(asked.mock.calls)).not.toContain('"isDamaged":true');
});

async function index(number: number): Promise<void> {
  await savePage(page([paper(number)]), noon);
  await indexPapers();
}
