import { beforeEach, expect, test, vi } from 'vitest';
import { importDeeds } from '../../lib/actions/import-deeds.ts';
import type { ImportReport } from '../../lib/actions/import-report.ts';
import { ImportRuns } from '../../lib/actions/import-runs.ts';
import type { ImportStep } from '../../lib/actions/import-steps.ts';
import type { Told } from '../../lib/actions/take-back.ts';
import { countPapers, listTags } from '../../lib/library/index.ts';
import { emptyLibrary } from '../library/shown-pages.ts';

const desk = vi.hoisted(() => ({ fail: undefined as unknown }));

// There is neither a background beside a unit test, nor a worker.
vi.mock('../../lib/actions/tell-background.ts', () => ({ tellBackground: () => {} }));
vi.mock('../../lib/actions/import-aside.ts', async () => {
  const { ImportDesk } = await import('../../lib/actions/import-desk.ts');
  class DeskAside extends ImportDesk {
    override async commit(...asked: Parameters<InstanceType<typeof ImportDesk>['commit']>) {
      if (desk.fail) throw desk.fail;
      return super.commit(...asked);
    }
    close() {}
  }
  return { DeskAside };
});

const gulls = '@article{gulls, title={Of Gulls}, year={2020}}';
const terns = '@article{terns, title={Of Terns}, year={2021}}';

/** An import with a reader before it. */
function opened() {
  const shown: (ImportStep | undefined)[] = [];
  const told: (Told | undefined)[] = [];
  const searched: string[] = [];
  const ends = { tell: (each: Told | undefined) => told.push(each), onSearch: (line: string) => searched.push(line) };
  const deeds = importDeeds(new ImportRuns((step) => shown.push(step)), { ...ends, keep: () => {} });
  const kinds = () => shown.map((step) => step?.kind);
  const report = async (): Promise<ImportReport> => {
    // The grammar of BibTeX takes its time to load.
    await expect.poll(() => shown.at(-1)?.kind, { timeout: 20_000 }).toBe('report');
    return (shown.at(-1) as { run: ImportReport }).run;
  };
  return { deeds, shown, told, searched, kinds, report };
}

beforeEach(async () => {
  desk.fail = undefined;
  await emptyLibrary();
});

test('what was pasted is read, shown, imported under a tag when the reader says so, and undone', async () => {
  const { deeds, shown, told, searched, kinds, report } = opened();
  deeds.onOpen();
  deeds.onText(gulls);
  const run = await report();
  expect([run.freshCount, await countPapers()]).toEqual([1, 0]);
  deeds.onCommit(run, 'the "sea"');
  await expect.poll(() => told.length).toBe(1);
  expect([await countPapers(), shown.at(-1)]).toEqual([1, undefined]);
  expect(kinds()).toContain('committing');
  told[0]?.act?.run();
  expect(searched).toEqual(['tag:"the sea" ']);
  told[0]?.undo?.();
  await expect.poll(countPapers).toBe(0);
});

test('without a tag there is none to show', async () => {
  const { deeds, told, report } = opened();
  deeds.onText(gulls);
  deeds.onCommit(await report(), '');
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]).not.toHaveProperty('act');
  expect(await listTags()).toEqual([]);
});

test('a table whose columns are changed stays in view, said to be read again, until the new report is there', async () => {
  const { deeds, shown, report } = opened();
  deeds.onFile(new File(['Title,Other\nOf Gulls,Of Terns\n'], 'birds.csv'));
  const run = await report();
  deeds.onColumns(run, { title: 1 });
  expect(shown.at(-1)).toEqual({ kind: 'report', run, isReadAgain: true });
  await expect.poll(async () => (await report()).fresh).toEqual([{ title: 'Of Terns' }]);
  expect(shown.at(-1)).not.toHaveProperty('isReadAgain');
});

test('of several files that are dropped one is read, and the others are told of', async () => {
  const { deeds, report } = opened();
  deeds.onFile(new File([gulls], 'gulls.bib'), 2);
  expect((await report()).leftOut).toBe(2);
  deeds.onFile(new File([terns], 'terns.bib'));
  await expect.poll(async () => (await report()).leftOut).toBe(0);
});

test('papers that are in the library as they are, and get a tag, are told as that', async () => {
  const { deeds, told, report } = opened();
  deeds.onText(gulls);
  deeds.onCommit(await report(), '');
  await expect.poll(() => told.length).toBe(1);
  deeds.onText(gulls);
  deeds.onCommit(await report(), 'sea');
  await expect.poll(() => told.length).toBe(2);
  expect(told[1]?.text).toBe('Tagged 1 paper');
  expect(await listTags()).toEqual(['sea']);
});

test('of two files that are chosen one after the other only the later is reported', async () => {
  const { deeds, kinds, report } = opened();
  deeds.onText(gulls);
  deeds.onFile(new File([`${terns} ${gulls}`], 'terns.bib'));
  expect((await report()).freshCount).toBe(2);
  expect(kinds().filter((kind) => kind === 'report')).toHaveLength(1);
});

test('nothing is shown of an import that was closed', async () => {
  const { deeds, kinds, report } = opened();
  deeds.onText(gulls);
  deeds.onClose();
  expect(kinds()).toEqual(['reading', undefined]);
  deeds.onText(terns);
  expect((await report()).fresh).toEqual([{ title: 'Of Terns' }]);
  expect(kinds().filter((kind) => kind === 'report')).toHaveLength(1);
});

test('an import for which there is no room is told as that, and refused', async () => {
  const { deeds, shown, told, report } = opened();
  deeds.onFile(new File([gulls], 'gulls.bib'));
  const run = await report();
  desk.fail = new DOMException('', 'QuotaExceededError');
  deeds.onCommit(run, '');
  await expect.poll(() => shown.at(-1)).toEqual({ kind: 'refused', name: 'gulls.bib' });
  expect(told.map((each) => each?.text)).toEqual([expect.stringContaining('the disk is full')]);
  expect(await countPapers()).toBe(0);
});
