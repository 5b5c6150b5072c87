import { beforeEach, describe, expect, test } from 'vitest';
import { backupFile } from '../../lib/actions/backup-file.ts';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { dryRun } from '../../lib/actions/import-papers.ts';
import { restoreBackup } from '../../lib/actions/restore.ts';
import { type ExportFormat, formats } from '../../lib/export/index.ts';
import {
  changesSince,
  colourTag,
  countPapers,
  editPapers,
  history,
  savePage,
  saveSearch,
} from '../../lib/library/index.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const jsonl = formats.find((format) => format.id === 'jsonl') as ExportFormat;
const everything = async () => (await exportPapers({ format: jsonl })).file.text();

async function livedIn(): Promise<void> {
  await savePage(page([paper(1), paper(2, { abstract: 'About 深度 \u2028' }), paper(3)]), noon);
  await editPapers([id(1)], { addTags: ['vision'], note: 'Read this' });
  await colourTag('vision', 120);
  await saveSearch({ id: 'one', name: 'Mine', line: 'tag:vision', at: noon });
}

beforeEach(emptyLibrary);

describe('a backup', () => {
  test('is a zip that, restored into an empty library, gives the same export, byte for byte', async () => {
    await livedIn();
    const before = await everything();
    const { file, name } = await backupFile();
    expect(name).toMatch(/^gleaner-backup-[\d-]+\.zip$/);
    expect(new Uint8Array(await file.slice(0, 2).arrayBuffer())).toEqual(Uint8Array.of(0x50, 0x4b));
    await emptyLibrary();
    await restoreBackup(await dryRun(file, { name }));
    expect(await everything()).toBe(before);
  });

  test('replaces a library that has gone on: what came since is gone, and so are its edits', async () => {
    await livedIn();
    const [before, { file }] = [await everything(), await backupFile()];
    await savePage(page([paper(8), paper(9)]), noon + 1);
    await editPapers([id(1)], { removeTags: ['vision'], note: 'Changed' });
    await restoreBackup(await dryRun(file));
    expect(await everything()).toBe(before);
    expect([await countPapers(), await history(10)]).toEqual([3, []]);
  });

  test('tells who reads along which papers have come and gone', async () => {
    await livedIn();
    const { file } = await backupFile();
    await savePage(page([paper(9)]), noon + 1);
    const { revision } = await changesSince();
    await restoreBackup(await dryRun(file));
    expect((await changesSince(revision)).ids).toEqual(expect.arrayContaining([id(1), id(2), id(3), id(9)]));
  });

  test('whose restoring is called off midway leaves the library as it was', async () => {
    const many = Array.from({ length: 450 }, (_, at) => paper(at));
    await savePage(page(many), noon);
    const { file } = await backupFile();
    await savePage(page([paper(9_999)]), noon + 1);
    const before = await everything();
    const calling = new AbortController();
    const run = await dryRun(file);
    const restored = restoreBackup(run, { onProgress: () => calling.abort(), signal: calling.signal });
    await expect(restored).rejects.toThrow(/abort/i);
    expect(await everything()).toBe(before);
  });

  test.each<[string, (text: string) => string]>([
    ['breaks off', (text) => text.slice(0, -200)],
    ['was changed by hand', (text) => text.replace('Paper 1', 'Paper I')],
  ])('that %s is not put in place of a library', async (_, damage) => {
    await livedIn();
    const before = await everything();
    await expect(restoreBackup(await dryRun(new Blob([damage(before)])))).rejects.toThrow(RangeError);
    expect(await everything()).toBe(before);
  });

  test('can be called off while it is made', async () => {
    await livedIn();
    await expect(backupFile({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});
