import type { FirefoxBrowser } from './firefox.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { papersIn } from './library.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

test('the address bar suggests papers as they are typed, and Enter opens the library on them', async ({ gleaner }) => {
  const tab = await readSampleDay(gleaner);
  await tab.toFront();
  const window = await FirefoxWindow.of(gleaner as FirefoxBrowser);
  expect((await window.suggestions('gl tidepol benchmrk')).join()).toContain(tidepool);
  await window.enter();
  await expect.poll(() => window.address()).toMatch(/library\.html#q=tidepol\+benchmrk$/);
});

test('a page is saved by the menu, with no more permission than that', async ({ gleaner }) => {
  const article = 'https://journal.example.org/articles/7';
  gleaner.serve(article, '<!doctype html><meta name="citation_title" content="Songs of the Marsh"><h1>Songs</h1>');
  const tab = await gleaner.open(article);
  await tab.toFront();
  const window = await FirefoxWindow.of(gleaner as FirefoxBrowser);
  await window.pickFromMenu('Save this page to Gleaner');
  await expect.poll(() => papersIn(gleaner)).toMatchObject([{ title: 'Songs of the Marsh', shelf: 'kept' }]);
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('gleaner-note').length)).toBe(1);
});
