import type { browser } from 'wxt/browser';
import { readBibtex } from '../export/read-bibtex.ts';
import { readCsv } from '../export/read-csv.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { papersIn, sightingsIn, titlesIn } from './library.ts';
import { Popup } from './popup.ts';
import { readSampleDay, rivers, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

test.beforeEach(async ({ chromiumGleaner }) => void (await readSampleDay(chromiumGleaner)));

test('the newest papers are there at once, the latest page first', async ({ chromiumGleaner: gleaner }) => {
  const listing = 'https://arxiv.org/list/cs.LG/new';
  await gleaner.open(listing);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(22);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('22 of 22');
  const seen = await sightingsIn(gleaner);
  const latest = seen.filter(({ pageUrl }) => pageUrl === listing).map(({ paperId }) => String(paperId));
  const first = (await popup.rows()).slice(0, 12).map(({ id }) => id);
  expect(first.sort()).toEqual(latest.sort());
});

test('a query that nothing answers says so, and offers all papers again', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await popup.search('qqqqzzzz');
  await expect.poll(() => popup.text()).toContain('No paper matches');
  await popup.tab.click('button', 'Show all papers');
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
});

test('what an update has brought is behind a dot, until the options have shown it', async ({
  chromiumGleaner: gleaner,
}) => {
  await gleaner.backstage.evaluate(() => chrome.storage.local.set({ unreadNews: '1.2.3' }));
  const popup = await Popup.open(gleaner);
  await popup.tab.click('button', 'More · has something you have not seen');
  await popup.tab.click('menuitem', 'Options has something you have not seen');
  await gleaner.openOwn('options.html#news');
  await expect
    .poll(() => popup.tab.evaluate(() => document.querySelector('button[aria-haspopup]')?.ariaLabel))
    .toBe('More');
});

test('a star stays, and can be taken back', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.click(tidepool, 'Star');
  await expect.poll(() => starred(gleaner)).toEqual([tidepool]);
  const reopened = await Popup.open(gleaner);
  await expect.poll(() => reopened.titles()).toContain(tidepool);
  await reopened.click(tidepool, 'Unstar');
  await expect.poll(() => starred(gleaner)).toEqual([]);
});

test('a tag is offered for the next paper, is searched, and comes off again', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(rivers);
  await popup.addTag(tidepool, 'field work');
  await expect.poll(async () => (await popup.rowOf(tidepool)).tags).toEqual(['field work']);
  await popup.click(rivers, 'Add tag');
  await expect.poll(() => popup.focused()).toBe('Tag');
  await popup.tab.type('fie');
  await popup.tab.click('option', 'field work');
  await expect.poll(async () => (await popup.rowOf(rivers)).tags).toEqual(['field work']);
  await popup.search('field work');
  await expect.poll(async () => (await popup.titles()).slice(0, 2).sort()).toEqual([rivers, tidepool]);
  await popup.click(rivers, 'Add tag');
  await popup.click(rivers, 'Remove tag field work');
  await expect.poll(async () => (await papersIn(gleaner)).filter(({ tags }) => tags.length > 0).length).toBe(1);
});

test('a deleted paper comes back with everything when it is undone', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.addTag(tidepool, 'agents');
  await expect.poll(async () => (await popup.rowOf(tidepool)).tags).toEqual(['agents']);
  const before = await papersIn(gleaner);
  await popup.click(tidepool, 'Delete');
  await expect.poll(() => popup.titles()).not.toContain(tidepool);
  await expect.poll(() => titlesIn(gleaner)).not.toContain(tidepool);
  expect(await popup.text()).toContain(`Deleted “${tidepool}”`);
  await popup.tab.click('button', 'Undo');
  await expect.poll(() => popup.titles()).toContain(tidepool);
  expect(await papersIn(gleaner)).toEqual(before);
});

test('a dismissed paper leaves the newest, and is found by search, where it says so', async ({
  chromiumGleaner: gleaner,
}) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.click(tidepool, 'Dismiss');
  await expect.poll(() => popup.titles()).not.toContain(tidepool);
  await expect.poll(() => popup.text()).toContain('11 of 11 · 1 dismissed paper is found by search.');
  await popup.search('tidepool');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  expect((await popup.rowOf(tidepool)).text).toContain('Dismissed');
});

test('the selected papers, and no others, are exported', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toEqual(expect.arrayContaining([tidepool, rivers]));
  for (const title of [tidepool, rivers]) await popup.select(title);
  await expect.poll(() => popup.text()).toContain('2 selected');
  const { text } = await popup.export('JSON', '[role="toolbar"]');
  for (const { title } of await papersIn(gleaner)) {
    expect(text.includes(title), title).toBe([tidepool, rivers].includes(title));
  }
});

test('the library opens on what is searched for', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await popup.search('tag:agents river');
  const opened = gleaner.context.waitForEvent('page');
  await popup.tab.click('button', 'Open the library');
  expect(new URL((await opened).url()).hash).toBe('#q=tag%3Aagents+river');
});

test('exports hold what the search found, in every format', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await popup.search('diffusion models');
  await expect.poll(async () => (await popup.titles()).length).toBe(3);
  const titles = (await popup.titles()).sort();
  const bibtex = await popup.export('BibTeX');
  expect(
    readBibtex(bibtex.text)
      .map(({ fields }) => fields.title?.replace(/[{}]/g, ''))
      .sort(),
  ).toEqual(titles);
  const csv = await popup.export('CSV');
  const [head = [], ...rows] = readCsv(csv.text.replace('\ufeff', ''));
  expect(rows.map((row) => row[head.indexOf('title')]).sort()).toEqual(titles);
  const json = await popup.export('JSON');
  const saved = (await papersIn(gleaner)).filter(({ title }) => titles.includes(title));
  expect(JSON.parse(json.text)).toEqual(expect.arrayContaining(saved));
  const markdown = await popup.export('Markdown');
  for (const title of titles) expect(markdown.text).toContain(title);
  expect([bibtex, csv, json, markdown].map(({ name }) => name)).toEqual([
    expect.stringMatching(/^gleaner-[a-z0-9-]*\.bib$/),
    expect.stringMatching(/\.csv$/),
    expect.stringMatching(/\.json$/),
    expect.stringMatching(/\.md$/),
  ]);
});

async function starred(gleaner: ChromiumBrowser): Promise<string[]> {
  return (await papersIn(gleaner)).filter((paper) => paper.starred).map(({ title }) => title);
}
