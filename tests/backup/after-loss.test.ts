import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { backUpNow } from '../../entrypoints/app/back-up.ts';
import { saveToDownloads } from '../../lib/actions/backup-to-downloads.ts';
import { saveToFile } from '../../lib/actions/backup-to-file.ts';
import { deletePapers, savePage } from '../../lib/library/index.ts';
import { backupRecord, noteBackup, setBackupWay } from '../../lib/settings/backup.ts';
import { setLoss } from '../../lib/settings/loss.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';

const picked = vi.hoisted(() => ({ content: '' }));

// Node has no files that a reader picks.
vi.mock('../../lib/backup/index.ts', async (original) => {
  const keptFile = async () => ({
    requestPermission: async () => 'granted',
    createWritable: async () => {
      const parts: Blob[] = [];
      return {
        write: async (part: Blob) => void parts.push(part),
        close: async () => {
          picked.content = await new Blob(parts).text();
        },
      };
    },
  });
  return { ...(await original<object>()), keptFile };
});

const loss = { before: 2, left: 1, at: noon };

/** The backups in the downloads that were there before, by their paths. */
let stored: Set<string>;

beforeEach(async () => {
  await emptyLibrary();
  await savePage(page([paper(1)]), noon);
  picked.content = 'the backup before';
  stored = new Set(Array.from({ length: 7 }, (_, day) => `/downloads/Gleaner/${day}.zip`));
  await noteBackup({ at: noon, revision: 1, written: [...stored] });
  // Neither are there locks, nor downloads.
  vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } });
  Object.assign(browser, { downloads: downloadsInto() });
});

/** The browser's downloads, as far as they are used: its numbers of them are the places in a list. */
function downloadsInto() {
  const paths = [...stored];
  const item = (at: number) => ({ id: at, filename: paths[at], state: 'complete', byExtensionId: browser.runtime.id });
  const all = () => paths.map((_, at) => item(at));
  return {
    download: async () => paths.push(`/downloads/Gleaner/new ${paths.length}.zip`) - 1,
    search: async ({ id: at, query }: { id?: number; query?: string[] }) =>
      at === undefined ? all().filter(({ filename }) => filename?.endsWith(query?.[0] ?? '')) : [item(at)],
    removeFile: async (at: number) => void stored.delete(paths[at] as string),
    erase: async () => {},
  };
}

describe('a backup into the downloads', () => {
  test('deletes the oldest of those before', async () => {
    await saveToDownloads();
    expect(stored).not.toContain('/downloads/Gleaner/0.zip');
    expect(stored.size).toBe(6);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['while a loss is reported', () => setLoss(loss)],
    ['of an empty library', () => deletePapers([id(1)])],
  ])('leaves those before for good %s', async (_, change) => {
    await change();
    for (let day = 0; day < 9; day++) await saveToDownloads();
    expect(stored.size).toBe(7);
    await setLoss(null);
    await savePage(page([paper(2)]), noon);
    await saveToDownloads();
    expect(stored.size).toBe(7);
    expect((await backupRecord()).written).toHaveLength(2);
  });
});

describe('a backup into the file of the reader’s choice', () => {
  test('takes the place of the one before', async () => {
    await saveToFile();
    expect(picked.content).toMatch(/^PK/);
  });

  test.each<[string, () => Promise<unknown>, RegExp]>([
    ['while a loss is reported', () => setLoss(loss), /Restore a backup first/],
    ['where the library is empty', () => deletePapers([id(1)]), /your library is empty/],
  ])('is not made %s, and the reader told', async (_, change, said) => {
    await change();
    await setBackupWay('file');
    const told: string[] = [];
    await backUpNow((message) => void told.push(message?.text ?? ''));
    expect(picked.content).toBe('the backup before');
    expect(told).toEqual([expect.stringMatching(said)]);
  });
});
