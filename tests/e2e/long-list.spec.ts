import type { PaperId } from '../../lib/paper/paper.ts';
import { fillLibrary } from '../bench/library-in-browser.ts';
import { LibraryPage } from './library-page.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

const SIZE = 10_000;

test('of ten thousand papers only those in sight are in the document, and the last can be reached', async ({
  chromiumGleaner: gleaner,
}) => {
  await readSampleDay(gleaner);
  const papers = Array.from({ length: SIZE - 12 }, (_, at) => invented(at));
  await gleaner.backstage.evaluate(fillLibrary, { papers, total: SIZE });
  const library = await LibraryPage.open(gleaner);
  expect(await library.count('All papers')).toBe('10,000');
  await library.press((await library.titles())[0] as string);
  await library.tab.press('End');
  await expect.poll(async () => (await library.titles()).at(-1)).toBe(papers[0]?.title);
  expect(await library.rowsInDocument()).toBeLessThan(60);
});

function invented(number: number) {
  const id = `arxiv:2601.${String(number).padStart(5, '0')}` as PaperId;
  return { id, ids: [id], title: `An invented study, which is number ${number}`, tags: [], note: '' };
}
