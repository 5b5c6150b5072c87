import type { Page } from '@playwright/test';
import type { PaperId } from '../../lib/paper/paper.ts';
import { fillLibrary } from '../bench/library-in-browser.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { LibraryPage } from './library-page.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

const SIZE = 10_000;
const papers = Array.from({ length: SIZE - 12 }, (_, at) => invented(at));

test('of ten thousand papers only those in sight are in the document; all are selected at once', async ({
  chromiumGleaner: gleaner,
}) => {
  const { library, keys } = await openFull(gleaner);
  await library.press((await library.titles())[0] as string);
  await library.tab.press('End');
  await expect.poll(async () => (await library.titles()).at(-1)).toBe(papers[0]?.title);
  expect(await library.rowsInDocument()).toBeLessThan(60);

  for (const key of ['Shift+ArrowUp', 'Shift+ArrowUp']) await keys.press(key);
  await expect.poll(() => library.text()).toContain('3 of 10,000 selected');
  await keys.press('ControlOrMeta+a');
  await expect.poll(() => library.text()).toContain('10,000 of 10,000 selected');
});

test('ten thousand papers are deleted at once, unless that is cancelled, and brought back', async ({
  chromiumGleaner: gleaner,
}) => {
  const { library, keys } = await openFull(gleaner);
  await library.press((await library.titles())[0] as string);
  await keys.press('ControlOrMeta+a');
  await expect.poll(() => library.text()).toContain('10,000 of 10,000 selected');
  await library.tab.press('Delete');
  await library.tab.click('button', 'Cancel');
  await expect.poll(() => library.text()).toContain('Cancelled');
  expect(await library.count('All papers')).toBe('10,000');

  await library.tab.evaluate(() => document.querySelector<HTMLElement>('[role="grid"]')?.focus());
  await library.tab.press('Delete');
  await expect.poll(() => library.count('All papers'), { timeout: 20_000 }).toBe('0');
  await library.tab.click('button', 'Undo');
  await expect.poll(() => library.count('All papers'), { timeout: 20_000 }).toBe('10,000');
});

test('another query is answered from its top, and Enter leads to its best match', async ({
  chromiumGleaner: gleaner,
}) => {
  const { library } = await openFull(gleaner);
  await library.press((await library.titles())[0] as string);
  await library.tab.press('End');
  await expect.poll(() => titleOfCurrent(library)).toBe(papers[0]?.title);

  await library.tab.fill('searchbox', 'Search papers', 'number 12');
  await expect.poll(() => library.text()).toContain('111 papers');
  await expect.poll(async () => (await library.titles())[0]).toBe(papers[12]?.title);
  expect(await scrolled(library)).toBe(0);
  expect(await titleOfCurrent(library)).toBeUndefined();
  await library.tab.press('Enter');
  await expect.poll(() => titleOfCurrent(library)).toBe(papers[12]?.title);
});

/** The title of the row that keys act on. */
function titleOfCurrent(library: LibraryPage): Promise<string | undefined> {
  return library.tab.evaluate(() => {
    const row = document.querySelector('[role="grid"]')?.getAttribute('aria-activedescendant');
    return document.getElementById(row ?? '')?.querySelector('[data-title]')?.textContent;
  });
}

/** How far the table is scrolled down, in pixels. */
function scrolled(library: LibraryPage): Promise<number | undefined> {
  return library.tab.evaluate(() => document.querySelector('[role="grid"]')?.scrollTop);
}

async function openFull(gleaner: ChromiumBrowser) {
  await readSampleDay(gleaner);
  await gleaner.backstage.evaluate(fillLibrary, { papers, total: SIZE });
  const library = await LibraryPage.open(gleaner);
  expect(await library.count('All papers')).toBe('10,000');
  await expect.poll(async () => (await library.titles()).length).toBeGreaterThan(0);
  return { library, keys: (gleaner.context.pages().at(-1) as Page).keyboard };
}

function invented(number: number) {
  const id = `arxiv:2601.${String(number).padStart(5, '0')}` as PaperId;
  return { id, ids: [id], title: `An invented study, which is number ${number}`, tags: [], note: '' };
}
