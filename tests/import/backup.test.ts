import { beforeEach, describe, expect, test } from 'vitest';
import { exportPapers } from '../../lib/actions/export-papers.ts';
import { commitImport, dryRun } from '../../lib/actions/import-papers.ts';
import type { ExportFormat } from '../../lib/export/index.ts';
import { formats } from '../../lib/export/index.ts';
import { database } from '../../lib/library/database.ts';
import {
  colourTag,
  countPapers,
  describePaper,
  editPapers,
  mergePapers,
  newestPapers,
  saveCitekeys,
  savePage,
  saveRules,
  saveSearch,
  splitPaper,
  takenCitekeys,
  undo,
} from '../../lib/library/index.ts';
import type { PaperId, SavedPaper, Sighting } from '../../lib/paper/paper.ts';
import { emptyLibrary, id, noon, page, paper } from '../library/shown-pages.ts';
import { tell, tries } from '../torture/promise.ts';

const jsonl = formats.find((format) => format.id === 'jsonl') as ExportFormat;
const count = 300;
const day = 24 * 60 * 60 * 1_000;

/** A library in which everything has happened that can. */
async function livedInLibrary(papersInIt = count): Promise<void> {
  for (let at = 0; at < papersInIt; at += 100) {
    const papers = Array.from({ length: 100 }, (_, i) =>
      paper(at + i, { ids: [id(at + i), `doi:10.1000/${at + i}`], abstract: `About ${at + i}: \u2028 é 深度` }),
    );
    await savePage(page(papers), noon + at);
  }
  const upvotes = { upvotes: 7 };
  await savePage(page([paper(1, upvotes), paper(2)], { site: 'Hugging Face', listing: 'Daily papers' }), noon + day);
  await editPapers([id(1), id(3)], { addTags: ['vision', 'nlp'], note: 'Read\nthis', starred: true });
  await describePaper(id(3), 'title', 'As I call it');
  await mergePapers(id(4), id(5));
  await mergePapers(id(6), id(7));
  await splitPaper(id(6));
  await colourTag('vision', 120);
  await saveSearch({ id: 'one', name: 'Mine', line: 'tag:vision', at: noon });
  await saveRules([{ id: 'rule', field: 'title', test: 'contains', text: 'x', tags: ['y'] }]);
}

async function backup(): Promise<string> {
  return (await exportPapers({ format: jsonl })).file.text();
}

async function restore(text: string): Promise<number> {
  return commitImport(await dryRun(new Blob([text]), { name: 'backup.jsonl' }));
}

/** All that the library holds, but for what it keeps of its own work. */
async function everything(): Promise<object> {
  const { papers, sightings, aliases, mergers, parted, tags, searches, rules } = database;
  const tables = [papers, sightings, aliases, mergers, parted, tags, searches, rules];
  return { rows: await Promise.all(tables.map((table) => table.toArray())), count: await countPapers() };
}

beforeEach(emptyLibrary);

test('a backup, restored into an empty library, gives the same backup, byte for byte', {
  timeout: 1_000 * 600,
}, async () => {
  const papers = tries({ short: count, long: 10_000 });
  await livedInLibrary(papers);
  const [before, library] = [await backup(), await everything()];
  await emptyLibrary();
  await restore(before);
  expect(await everything()).toEqual(library);
  const after = await backup();
  const lines = after.split('\n');
  const failures = before.split('\n').filter((line, i) => line !== lines[i]).length;
  tell('a library that was backed up and restored gives the same backup, line for line', { tries: papers, failures });
  expect(after).toBe(before);
});

test('restored into the library that it is of, it changes nothing', async () => {
  await livedInLibrary();
  const [before, library] = [await backup(), await everything()];
  const run = await dryRun(new Blob([before]));
  expect(run).toMatchObject({ fresh: [], merged: [], unchanged: count - 1, repeated: 0, unreadable: [] });
  await commitImport(run);
  expect(await everything()).toEqual(library);
});

test('restored into a library that has gone on, it gives back what is gone and loses nothing; undone, all is as before', async () => {
  await livedInLibrary();
  const before = await backup();
  await emptyLibrary();
  await savePage(page([paper(1), paper(2), paper(9_999)]), noon + 2 * day);
  await editPapers([id(1)], { addTags: ['later'], note: 'Later' });
  const library = await everything();

  const run = await dryRun(new Blob([before]));
  expect(await everything()).toEqual(library);
  expect([run.fresh.length, run.merged.length, run.unchanged]).toEqual([count - 3, 2, 0]);
  expect(run.merged[0]?.fields).toEqual(expect.arrayContaining(['tags', 'note', 'starred', 'abstract', 'seenCount']));

  const edit = await commitImport(run);
  expect(await database.papers.get(id(1))).toMatchObject({
    tags: ['later', 'nlp', 'vision'],
    note: 'Later\n\nRead\nthis',
    starred: true,
    seenCount: 3,
  });
  expect(await countPapers()).toBe(count);
  await undo(edit);
  expect(await everything()).toEqual(library);
});

test('one that breaks off is read as far as it goes, and says so', async () => {
  await livedInLibrary();
  const before = await backup();
  const run = await dryRun(new Blob([before.slice(0, before.length / 2)]));
  expect(run.unreadable.map(({ problem }) => problem)).toEqual(['notJson', 'brokenOff']);
  expect(run.unchanged).toBeGreaterThan(count / 4);
});

test('one that was changed by hand says so', async () => {
  await livedInLibrary();
  const run = await dryRun(new Blob([(await backup()).replace('About 1:', 'About two:')]));
  expect(run.unreadable.map(({ problem }) => problem)).toEqual(['altered']);
  expect(run.unchanged + run.merged.length).toBe(count - 1);
});

describe('papers that an earlier version has stored under an escaped DOI', () => {
  const escaped = 'doi:10.1175/1520-0469(1963)020%3c0130:dnf%3e2.0.co;2' as PaperId;
  const doi = 'doi:10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2' as PaperId;

  /** Paper 1 as such a version has it. */
  async function storeEscaped(its: PaperId = escaped): Promise<void> {
    await savePage(page([paper(1), paper(2)]), noon);
    await editPapers([id(1)], { note: 'Read this' });
    const [stored, seen] = [await database.papers.get(id(1)), await database.sightings.toArray()];
    await database.papers.delete(id(1));
    await database.papers.put({ ...(stored as SavedPaper), id: its, ids: [its] });
    const [sighting] = seen.filter(({ paperId }) => paperId === id(1));
    await database.sightings.put({ ...(sighting as Sighting), paperId: its });
  }

  test('come back from a backup under the DOI itself', async () => {
    await storeEscaped();
    const before = await backup();
    await emptyLibrary();
    const run = await dryRun(new Blob([before]));
    expect(run).toMatchObject({ unreadableCount: 0, repeated: 0 });
    await commitImport(run);
    expect(await database.papers.get(doi)).toMatchObject({ ids: [doi], note: 'Read this' });
    expect(await database.sightings.where('[paperId+pageUrl+day]').above([doi]).first()).toMatchObject({
      paperId: doi,
    });
    expect(await countPapers()).toBe(2);
  });

  test('come back even where the DOI was none', async () => {
    await storeEscaped('doi:10.1000/182%20' as PaperId);
    const before = await backup();
    await emptyLibrary();
    await restore(before);
    const papers = await database.papers.toArray();
    expect(papers.map(({ note }) => note).sort()).toEqual(['', 'Read this']);
  });

  test('stay one when the backup is read into the library that it is of', async () => {
    await storeEscaped();
    const run = await dryRun(new Blob([await backup()]));
    expect(run.fresh).toEqual([]);
    await commitImport(run);
    expect(await countPapers()).toBe(2);
    expect((await database.papers.get(escaped))?.ids).toContain(doi);
  });

  test('can be parted after a backup, and stay parted', async () => {
    await storeEscaped();
    await mergePapers(id(2), escaped);
    await database.parted.put({ a: escaped, b: id(7) });
    const before = await backup();
    await emptyLibrary();
    const run = await dryRun(new Blob([before]));
    expect(run.unreadable).toEqual([]);
    await commitImport(run);
    await splitPaper((await database.mergers.toArray())[0]?.absorbed as PaperId);
    expect((await database.papers.toCollection().primaryKeys()).sort()).toEqual([id(2), doi]);
    expect((await database.papers.get(doi))?.note).toBe('Read this');
    expect(await database.parted.get([id(7), doi])).toBeDefined();
  });
});

test('an imported paper gets no citekey that another one has, in whatever case', async () => {
  await savePage(page([paper(1)]), noon);
  await saveCitekeys(new Map([[id(1), 'one2024paper']]));
  const titled = (key: string, title: string) => `@article{${key}, title = {${title}}, year = 2024}\n`;
  await restore(
    titled('One2024Paper', 'Another paper') + titled('two2024paper', 'A third') + titled('TWO2024paper', 'A fourth'),
  );
  expect(await takenCitekeys()).toEqual(new Set(['one2024paper', 'two2024paper']));
  expect(await countPapers()).toBe(4);
});

test('an import that is called off has changed nothing', async () => {
  await livedInLibrary();
  const before = await backup();
  await emptyLibrary();
  const run = await dryRun(new Blob([before]));
  const calling = new AbortController();
  const called = commitImport(run, { onProgress: () => calling.abort(), signal: calling.signal });
  await expect(called).rejects.toThrow(/abort/i);
  expect([await countPapers(), await newestPapers(1)]).toEqual([0, []]);
});
