import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eraseAll } from '../../lib/actions/erase-all.ts';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { formats } from '../../lib/export/index.ts';
import { beginSync, savePage, theReplica } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

const exchange = { url: 'https://couch.example/papers', user: 'ada', password: 'correct horse', library: 'library-1' };

test.each(formats.map((format) => [format.id, format] as const))(
  'a file of %s has nothing of the account',
  async (_, format) => {
    await emptyLibrary();
    await beginSync('a', 'desk', exchange);
    await savePage(page([paper(1)]), noon);
    const { file } = await exportPapers({ format });
    const text = await file.text();
    expect(text).toContain('Paper 1');
    expect(text).not.toMatch(/couch\.example|correct horse|ada|desk|library-1/);
  },
);

test('erasing everything forgets the account, and gives back the permission to reach the server', async () => {
  await emptyLibrary();
  await beginSync('a', 'desk', exchange);
  vi.stubGlobal('localStorage', { clear: () => {} });
  const given = vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async () => true);
  await eraseAll();
  expect([await theReplica(), given.mock.calls]).toEqual([undefined, [[{ origins: ['https://couch.example/*'] }]]]);
});
