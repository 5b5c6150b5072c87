import { readBibtex } from '../export/read-bibtex.ts';
import { readCsv } from '../export/read-csv.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { badgeOf, papersIn, sightingsIn, titlesIn } from './library.ts';
import { demoPages } from './pages.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';
import { ToolbarPopup } from './toolbar-popup.ts';

const daily = 'https://huggingface.co/papers/date/2026-10-01';
const listing = 'https://arxiv.org/list/cs.LG/new';
const tidepool = 'Tidepool: An Open Benchmark for Agents That Must Ask Before Acting';
const rivers = 'Listening to Rivers: Self-Supervised Speech Models Transfer to Hydrophone Recordings';

/** A library of the twelve papers of one day. */
async function readDaily(gleaner: ChromiumBrowser) {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);
  const tab = await gleaner.open(daily);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(12);
  return tab;
}

test.describe('with the papers of a day in the library', () => {
  test.beforeEach(async ({ chromiumGleaner }) => void (await readDaily(chromiumGleaner)));

  test('the newest papers are there at once, the latest page first', async ({ chromiumGleaner: gleaner }) => {
    await gleaner.open(listing);
    await expect.poll(async () => (await papersIn(gleaner)).length).toBe(22);
    const popup = await Popup.open(gleaner);
    await expect.poll(() => popup.text()).toContain('22 of 22');
    const seen = await sightingsIn(gleaner);
    const latest = seen.filter(({ pageUrl }) => pageUrl === listing).map(({ paperId }) => String(paperId));
    const first = (await popup.rows()).slice(0, 12).map(({ id }) => id);
    expect(first.sort()).toEqual(latest.sort());
  });

  test('letters go to the search field, wherever the focus is', async ({ chromiumGleaner: gleaner }) => {
    const popup = await Popup.open(gleaner);
    await expect.poll(async () => (await popup.rows()).length).toBe(12);
    await popup.tab.press('ArrowDown');
    await expect.poll(() => popup.focused()).not.toBe('Search papers');
    await popup.tab.type('tidepol');
    await expect.poll(() => popup.titles()).toEqual([tidepool]);
    await popup.tab.press('Escape');
    await expect.poll(async () => (await popup.rows()).length).toBe(12);
  });

  test('a query that nothing answers says so, and offers all papers again', async ({ chromiumGleaner: gleaner }) => {
    const popup = await Popup.open(gleaner);
    await popup.search('qqqqzzzz');
    await expect.poll(() => popup.text()).toContain('No paper matches');
    await popup.tab.click('button', 'Show all papers');
    await expect.poll(async () => (await popup.rows()).length).toBe(12);
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

  test('a tag is offered for the next paper, is searched, and comes off again', async ({
    chromiumGleaner: gleaner,
  }) => {
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

  test('arrow keys go through the papers, open an abstract and lead back', async ({ chromiumGleaner: gleaner }) => {
    const popup = await Popup.open(gleaner);
    await expect.poll(async () => (await popup.rows()).length).toBe(12);
    const titles = await popup.titles();
    const steps = [
      ['ArrowDown', titles[0]],
      ['ArrowDown', titles[1]],
      ['End', titles[11]],
      ['ArrowUp', titles[10]],
      ['Home', titles[0]],
      ['ArrowUp', 'Search papers'],
    ] as const;
    for (const [key, focused] of steps) {
      await popup.tab.press(key);
      await expect.poll(() => popup.focused(), key).toBe(focused);
    }
  });

  test('the right arrow shows the whole abstract, the left one hides it', async ({ chromiumGleaner: gleaner }) => {
    const popup = await Popup.open(gleaner);
    const ending = 'We release the tasks, a simulated colleague and all transcripts.';
    await popup.search('tidepool');
    await expect.poll(() => popup.titles()).toEqual([tidepool]);
    await popup.tab.press('ArrowDown');
    await popup.tab.press('ArrowRight');
    await expect.poll(() => expanded(popup)).toContain(ending);
    await popup.tab.press('ArrowLeft');
    await expect.poll(() => expanded(popup)).toBe('');
  });

  test('Enter on a paper opens its page in another tab', async ({ chromiumGleaner: gleaner }) => {
    const address = 'https://huggingface.co/papers/2609.90533';
    gleaner.serve(address, '<title>The paper itself</title>');
    const popup = await Popup.open(gleaner);
    await popup.search('tidepool');
    await expect.poll(() => popup.titles()).toEqual([tidepool]);
    await popup.tab.press('ArrowDown');
    const opened = gleaner.context.waitForEvent('page');
    await popup.tab.press('Enter');
    await expect(await opened).toHaveTitle('The paper itself');
    expect((await opened).url()).toBe(address);
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
});

test('an empty library says where to begin', async ({ chromiumGleaner: gleaner }) => {
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('No papers yet');
});

test('the popup on the toolbar has the focus, and says what the page in front holds', async ({
  chromiumGleaner: gleaner,
}) => {
  const tab = await readDaily(gleaner);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('12');
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('This page: 12 papers, 12 new');
  await expect.poll(() => popup.focused()).toBe('Search papers');
  await popup.type('tidepol');
  await expect.poll(() => popup.text()).toContain('1 found');
});

test('the popup on the toolbar says in words why a page could not be read', async ({ chromiumGleaner: gleaner }) => {
  const [page] = demoPages().filter(({ address }) => address === daily);
  gleaner.serve(daily, page?.html.replaceAll('article', 'paper-card') ?? '');
  const tab = await gleaner.open(daily);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
  const popup = await ToolbarPopup.open(gleaner);
  await expect.poll(() => popup.text()).toContain('Hugging Face has changed');
});

async function starred(gleaner: ChromiumBrowser): Promise<string[]> {
  return (await papersIn(gleaner)).filter((paper) => paper.starred).map(({ title }) => title);
}

/** What an opened row says; nothing when none is open. */
function expanded(popup: Popup): Promise<string> {
  return popup.tab.evaluate(() => document.querySelector<HTMLElement>('[data-open="true"]')?.innerText ?? '');
}
