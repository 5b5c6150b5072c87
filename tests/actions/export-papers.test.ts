import { beforeEach, expect, test } from 'vitest';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { paperAs } from '../../lib/actions/paper-as.ts';
import { type ExportFormat, formats } from '../../lib/export/index.ts';
import { database, SCHEMA } from '../../lib/library/database.ts';
import { newestPapers, saveCitekeys, savePage } from '../../lib/library/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const bibtex = formats.find((format) => format.id === 'bibtex') as ExportFormat;

async function keysIn(ids: PaperId[]): Promise<(string | undefined)[]> {
  const { file } = await exportPapers({ format: bibtex, ids });
  return [...(await file.text()).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
}

// Each would be called "tidepools2024", which the first is.
beforeEach(async () => {
  await emptyLibrary();
  await savePage(page(Array.from({ length: 6 }, (_, at) => paper(at, { title: `Tidepools ${at}` }))), noon);
  await saveCitekeys(new Map([[id(0), 'Tidepools2024']]));
});

test('a paper without a citekey gets one that no other paper of the library has, in whatever case', async () => {
  await saveCitekeys(new Map([[id(2), 'tidepools2024B']]));
  expect(await keysIn([id(1)])).toEqual(['tidepools2024a']);
  expect(await keysIn([id(1), id(2), id(3), id(0)])).toEqual([
    'tidepools2024a',
    'tidepools2024B',
    'tidepools2024c',
    'Tidepools2024',
  ]);
});

test('so does one that is copied, and it keeps it', async () => {
  const [copied] = (await newestPapers(6)).filter((each) => each.id === id(5)) as [SavedPaper];
  expect(await paperAs(copied, 'bibtex')).toContain('{tidepools2024a,');
  expect(await keysIn([id(4), id(5)])).toEqual(['tidepools2024b', 'tidepools2024a']);
});

test('papers that share a citekey are told apart in a file, by one that no paper of the library has', async () => {
  await saveCitekeys(
    new Map([
      [id(1), 'tidepools2024a'],
      [id(2), 'TIDEPOOLS2024'],
    ]),
  );
  expect(await keysIn([id(0), id(2)])).toEqual(['Tidepools2024', 'tidepools2024b']);
});

test('whoever exports is told how many papers it will be before the first is written', async () => {
  const told: [number, number][] = [];
  await exportPapers({ format: bibtex, onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [0, 6],
    [6, 6],
  ]);
});

test('the newest come first', async () => {
  await savePage(page([paper(3), paper(7)]), noon + 1);
  const { file } = await exportPapers({ format: bibtex });
  const eprints = [...(await file.text()).matchAll(/eprint\s*=\s*\{(.*)\}/g)].map(([, eprint]) => eprint);
  expect(eprints.slice(0, 2).sort()).toEqual(['2401.00003', '2401.00007']);
  expect(eprints).toHaveLength(7);
});

test('a library of a newer Gleaner, which is only read, is exported all the same', async () => {
  await database.facts.put({ name: 'schema', value: SCHEMA + 1 });
  database.close({ disableAutoOpen: false });
  expect(await keysIn([id(0), id(1)])).toEqual(['Tidepools2024', 'tidepools2024a']);
  expect((await newestPapers(6)).filter(({ citekey }) => citekey)).toHaveLength(1);
});
