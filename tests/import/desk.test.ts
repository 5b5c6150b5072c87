import { beforeEach, describe, expect, test } from 'vitest';
import { receivedError, sentError } from '../../lib/actions/import-calls.ts';
import { ImportDesk } from '../../lib/actions/import-desk.ts';
import { Refusal } from '../../lib/import/index.ts';
import { newestPapers, undo } from '../../lib/library/index.ts';
import { isFull } from '../../lib/status/unsaved.ts';
import { emptyLibrary } from '../library/shown-pages.ts';

beforeEach(emptyLibrary);

const entries = (count: number) =>
  Array.from({ length: count }, (_, i) => `@misc{key${i}, title = {Study Number ${i}}, year = 2024}\n`);

test('a report is short, whatever the file holds, and can be sent from a worker', async () => {
  const report = await new ImportDesk().read(new Blob(entries(70)), { name: 'studies.bib' });
  expect(report).toMatchObject({ source: 'studies.bib', format: { name: 'BibTeX' }, freshCount: 70, papers: 70 });
  expect(report.fresh).toHaveLength(50);
  expect(structuredClone(report)).toEqual(report);
});

test('what is imported is what was read last, each paper with the tag, and can be undone', async () => {
  const desk = new ImportDesk();
  await desk.read(new Blob(entries(9)));
  await desk.read(new Blob(entries(2)));
  const edit = await desk.commit('imported');
  expect((await newestPapers(10)).map(({ title, tags }) => [title, tags])).toEqual(
    expect.arrayContaining([
      ['Study Number 0', ['imported']],
      ['Study Number 1', ['imported']],
    ]),
  );
  await undo(edit);
  expect(await newestPapers(10)).toEqual([]);
});

test('after a file that was refused there is nothing to import', async () => {
  const desk = new ImportDesk();
  await desk.read(new Blob(entries(2)));
  await expect(desk.read(new Blob([]))).rejects.toMatchObject({ reason: 'empty' });
  expect(() => desk.commit('')).toThrow(RangeError);
});

describe('an error that comes from a worker still says what it is', () => {
  const arrived = (error: unknown) => receivedError(structuredClone(sentError(error)));

  test('a refusal', () => {
    const error = arrived(new Refusal('badZip'));
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ reason: 'badZip' });
  });

  test('a full disk, however wrapped', () => {
    const full = Object.assign(new Error('Aborted'), { inner: new DOMException('No room', 'QuotaExceededError') });
    expect(isFull(arrived(full))).toBe(true);
    expect(isFull(arrived(new Error('Something else')))).toBe(false);
  });
});
