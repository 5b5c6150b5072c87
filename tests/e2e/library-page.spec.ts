import type { GleanerBrowser } from './gleaner.ts';
import { papersIn } from './library.ts';
import { LibraryPage } from './library-page.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

test.beforeEach(async ({ gleaner }) => void (await readSampleDay(gleaner)));

test('places count their papers, fill the field, and are kept by the address and by Back', async ({ gleaner }) => {
  const library = await LibraryPage.open(gleaner);
  await expect.poll(async () => (await library.titles()).length).toBe(12);
  expect([await library.count('Inbox'), await library.count('Kept'), await library.count('Hugging Face')]).toEqual([
    '12',
    '0',
    '12',
  ]);
  const [first = '', second = ''] = await library.titles();
  await library.press(first);
  await library.tab.press('k');
  await expect.poll(() => library.count('Kept')).toBe('1');
  await library.goTo('Kept');
  await expect.poll(() => library.titles()).toEqual([first]);
  expect(await library.line()).toBe('is:kept ');
  const again = await LibraryPage.open(gleaner, await library.hash());
  await expect.poll(() => again.titles()).toEqual([first]);
  expect(await again.current()).toBe('Kept');
  await library.tab.evaluate(() => history.back());
  await expect.poll(() => library.titles()).toContain(second);
  expect(await library.current()).toBe('All papers');
});

test('columns order the list, by a line that says so', async ({ gleaner }) => {
  const library = await LibraryPage.open(gleaner);
  await library.tab.click('button', 'Title');
  const sorted = (await papersIn(gleaner)).map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'));
  await expect.poll(() => library.titles()).toEqual(sorted);
  expect(await library.line()).toContain('sort:title');
  await library.goTo('Inbox');
  await expect.poll(() => library.line()).toBe('is:inbox sort:title ');
});

test('a stretch of papers is tagged at once, and all of it is undone; a tag is renamed everywhere', async ({
  gleaner,
}) => {
  const library = await LibraryPage.open(gleaner);
  await expect.poll(async () => (await library.titles()).length).toBe(12);
  const titles = await library.titles();
  await library.press(titles[1] as string);
  await library.press(titles[4] as string, true);
  await expect.poll(() => library.selected()).toBe(4);
  await library.tab.press('t');
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await library.tab.type('field/rivers');
  await library.tab.press('Enter');
  await expect.poll(() => taggedIn(gleaner, 'field/rivers')).toEqual(titles.slice(1, 5).sort());
  await expect.poll(() => library.count('field')).toBe('4');
  await library.tab.press('Escape');
  await library.tab.click('button', 'Change tag field/rivers');
  await library.tab.click('menuitem', 'Rename…');
  await library.tab.type('water');
  await library.tab.press('Enter');
  await expect.poll(() => taggedIn(gleaner, 'water')).toEqual(titles.slice(1, 5).sort());
  await expect.poll(() => library.count('field')).toBeUndefined();
  await expect.poll(() => library.text()).toContain('is called “water”');
  await library.tab.click('button', 'Undo');
  await expect.poll(() => taggedIn(gleaner, 'field/rivers')).toEqual(titles.slice(1, 5).sort());
});

test('the keys go on when a tag takes its paper out of the list', async ({ gleaner }) => {
  const library = await LibraryPage.open(gleaner, '#q=is%3Ainbox+-has%3Atags');
  await expect.poll(async () => (await library.titles()).length).toBe(12);
  const [first = '', second = ''] = await library.titles();
  await library.press(first);
  await library.tab.press('t');
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await library.tab.type('read');
  await library.tab.press('Enter');
  await expect.poll(() => library.titles()).not.toContain(first);
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.role)).toBe('grid');
  await library.tab.press('x');
  await expect.poll(() => library.text()).toContain('1 of 11 selected');
  expect(await library.tab.evaluate(() => document.activeElement?.role)).toBe('grid');
  await library.tab.press('k');
  await expect.poll(() => library.titles()).not.toContain(second);
});

test('a saved search counts what comes in later', async ({ gleaner }) => {
  const library = await LibraryPage.open(gleaner, '#q=site%3Aarxiv%20');
  await expect.poll(() => library.text()).toContain('No paper matches');
  await library.tab.click('button', 'Save search');
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await library.tab.type('From arXiv');
  await library.tab.press('Enter');
  await expect.poll(() => library.count('From arXiv')).toBe('0');
  await gleaner.open('https://arxiv.org/list/cs.LG/new');
  await library.tab.toFront();
  await expect.poll(() => library.count('From arXiv')).toBe('12');
  await expect.poll(async () => (await library.titles()).length).toBe(12);
});

async function taggedIn(gleaner: GleanerBrowser, tag: string): Promise<string[]> {
  return (await papersIn(gleaner))
    .filter(({ tags }) => tags.includes(tag))
    .map(({ title }) => title)
    .sort();
}
