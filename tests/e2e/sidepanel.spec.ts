import { papersIn } from './library.ts';
import { LibraryPage } from './library-page.ts';
import { Popup } from './popup.ts';
import { readSampleDay, sampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

test('the side panel is the popup, as large as it is made, and follows the tab in front', async ({ gleaner }) => {
  const listing = await readSampleDay(gleaner);
  const other = await gleaner.open('https://arxiv.org/list/cs.LG/new');
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(22);
  const panel = await Popup.open(gleaner, 'sidepanel.html');
  await listing.toFront();
  await expect.poll(() => panel.text()).toContain('This page: 12 papers, 12 new');
  await other.toFront();
  await expect.poll(() => panel.text()).toContain('This page: 12 papers, 10 new');
  expect(await panel.tab.evaluate(() => document.body.offsetHeight - innerHeight)).toBe(0);
  await panel.tab.toFront();
  await panel.search('tidepool');
  await expect.poll(() => panel.titles()).toEqual([tidepool]);
});

test('a site is left alone, read once all the same, and resumed, each by one click', async ({ gleaner }) => {
  const listing = await readSampleDay(gleaner);
  const panel = await Popup.open(gleaner, 'sidepanel.html');
  await listing.toFront();
  await expect.poll(() => panel.text()).toContain('This page: 12 papers');
  await panel.tab.click('button', 'Leave Hugging Face alone');
  await expect.poll(() => panel.text()).toContain('Paused on Hugging Face');
  await gleaner.open(sampleDay);
  await expect.poll(() => panel.text()).toContain('Paused on Hugging Face');
  await panel.tab.click('button', 'Read once');
  await expect.poll(() => panel.text()).toContain('This page: 12 papers, none new');
  await panel.tab.click('button', 'Resume');
  await expect
    .poll(() => panel.tab.evaluate(() => document.querySelector('[aria-label="Leave Hugging Face alone"]') !== null))
    .toBe(true);
});

test('a sheet tells the keys, and the history what was done by one, with its Undo', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const panel = await Popup.open(gleaner, 'sidepanel.html');
  await panel.search('tidepool');
  await expect.poll(() => panel.titles()).toEqual([tidepool]);
  await panel.tab.press('ArrowDown');
  await expect.poll(() => panel.focused()).toBe(tidepool);
  await panel.tab.press('?');
  await expect.poll(() => panel.text()).toContain('Single letters are shortcuts');
  await panel.tab.press('Escape');
  await panel.tab.press('s');
  const starred = async () => (await papersIn(gleaner)).filter((paper) => paper.starred).map(({ title }) => title);
  await expect.poll(starred).toEqual([tidepool]);
  const history = await LibraryPage.open(gleaner, '#view=history');
  await expect.poll(() => history.text()).toContain(`Starred 1 paper: ${tidepool}`);
  await history.tab.click('button', `Undo: Starred 1 paper: ${tidepool}`);
  await expect.poll(starred).toEqual([]);
});
