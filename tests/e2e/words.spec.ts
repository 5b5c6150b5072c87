import { type ChromiumBrowser, launchChromium } from './chromium.ts';
import { POPUP, type Tab, WINDOW } from './gleaner.ts';
import { badgeOf } from './library.ts';
import { Options } from './options.ts';
import { overflowing, pseudo, strayTexts } from './pseudo.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

interface Sight {
  file: string;
  size?: typeof WINDOW;
  /** What is typed into the field that has the focus. */
  typed?: string;
  /** A selector of what is there once everything is. */
  sign: string;
}

const sights: Sight[] = [
  { file: 'popup.html', size: POPUP, sign: '[data-paper-id]' },
  { file: 'popup.html', size: POPUP, typed: 'auhtor:lim tag:x sort:-title', sign: 'main button' },
  { file: 'library.html', sign: '[data-paper-id]' },
  { file: 'library.html#id=arxiv%3A2609.90533', sign: '[data-detail-of]' },
  { file: 'library.html#view=today', sign: 'main table' },
  { file: 'library.html#view=pictures', sign: 'main svg' },
  { file: 'library.html#view=history', sign: 'main h1' },
  { file: 'options.html', sign: '[data-site] summary' },
  { file: 'options.html', size: { width: 420, height: 800 }, sign: '[data-site] summary' },
  { file: 'welcome.html', sign: 'ul a' },
];

test('every text comes from the file of texts, and longer ones have room', async ({ profile }) => {
  const gleaner = await launchChromium(profile, { say: pseudo });
  await readSampleDay(gleaner);
  for (const sight of sights) {
    const tab = await open(gleaner, sight);
    expect.soft(await strayTexts(tab), sight.file).toEqual([]);
    expect.soft(await overflowing(tab), sight.file).toEqual([]);
    await tab.close();
  }
  await gleaner.close();
});

test('where a language is written from the right, the pages are mirrored', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  for (const sight of sights) {
    const tab = await open(gleaner, sight);
    const before = await partsOf(tab);
    await tab.evaluate(() => void Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    const { width } = sight.size ?? WINDOW;
    expect.soft(await partsOf(tab), sight.file).toEqual(before.map(([start, end]) => [width - end, width - start]));
    expect.soft(await overflowing(tab), sight.file).toEqual([]);
    await tab.close();
  }
});

test('a language that is chosen is spoken by pages and on the toolbar', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.tab.click('radio', 'Deutsch');
  const language = (tab: Tab) => tab.evaluate(() => document.documentElement.lang).catch(() => '');
  await expect.poll(() => language(options.tab)).toBe('de');
  expect(await options.text()).not.toContain('Appearance');
  const popup = await gleaner.openOwn('popup.html');
  await expect.poll(() => language(popup)).toBe('de');
  await gleaner.stopBackground();
  const listing = await readSampleDay(gleaner);
  await expect.poll(async () => (await badgeOf(gleaner, listing)).title).toMatch(/^Gleaner: 12 .* neu/);
});

async function open(gleaner: ChromiumBrowser, { file, size = WINDOW, typed, sign }: Sight): Promise<Tab> {
  gleaner.context.once('page', (page) => void page.emulateMedia({ reducedMotion: 'reduce' }));
  const tab = await gleaner.openOwn(file, size);
  if (typed) {
    await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('type')), file).toBe('search');
    await tab.type(typed);
  }
  await expect.poll(() => tab.evaluate((selector) => document.querySelector(selector) !== null, sign), file).toBe(true);
  return tab;
}

/** Where the parts of the page begin and end, from the left. */
function partsOf(tab: Tab): Promise<[start: number, end: number][]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('nav, main, header, aside, search')].map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return [Math.round(left), Math.round(right)];
    }),
  );
}
