import { LibraryPage } from './library-page.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

test('a reader who is at a tag that is renamed goes with it, and a slash at its end is none of it', async ({
  gleaner,
}) => {
  await readSampleDay(gleaner);
  const library = await LibraryPage.open(gleaner);
  await expect.poll(async () => (await library.titles()).length).toBe(12);
  const [title = ''] = await library.titles();
  await library.press(title);
  await library.tab.press('t');
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await library.tab.type('cv/');
  await library.tab.press('Enter');
  await expect.poll(() => library.count('cv')).toBe('1');
  await library.goTo('cv');
  await expect.poll(() => library.line()).toBe('tag:cv ');
  await expect.poll(() => library.titles()).toEqual([title]);
  await library.tab.click('button', 'Change tag cv');
  await library.tab.click('menuitem', 'Rename…');
  await library.tab.type('vision/');
  await library.tab.press('Enter');
  await expect.poll(() => library.line()).toBe('tag:vision ');
  await expect.poll(() => library.titles()).toEqual([title]);
  expect(await library.current()).toBe('vision');
});
