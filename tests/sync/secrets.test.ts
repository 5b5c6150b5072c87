import { expect, test } from 'vitest';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { formats } from '../../lib/export/index.ts';
import { beginSync, savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

test.each(formats.map((format) => [format.id, format] as const))(
  'a file of %s has nothing of the account',
  async (_, format) => {
    await emptyLibrary();
    const exchange = {
      url: 'https://couch.example/papers',
      user: 'ada',
      password: 'correct horse',
      library: 'library-1',
    };
    await beginSync('a', 'desk', exchange);
    await savePage(page([paper(1)]), noon);
    const { file } = await exportPapers({ format });
    const text = await file.text();
    expect(text).toContain('Paper 1');
    expect(text).not.toMatch(/couch\.example|correct horse|ada|desk|library-1/);
  },
);
