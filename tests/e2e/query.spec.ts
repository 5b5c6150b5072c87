import type { ChromiumBrowser } from './chromium.ts';
import { papersIn } from './library.ts';
import { Popup } from './popup.ts';
import { readSampleDay, rivers, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

const fewStep = 'Slow Noise, Fast Pictures: Few-Step Diffusion Models by Curriculum Distillation';
const seeds = 'Diffusion Models Remember Their Seeds: Auditing Memorisation from Initial Noise';
const weather = 'Latent Weather: Masked Diffusion Models for Two-Week Forecasts on One GPU';
const erase = 'Discrete Diffusion Models Write Better Code When They May Erase';
const corners = 'Score Matching on Manifolds with Corners: Diffusion Models for Constrained Molecules';
const trees = 'ℓ₀-Regularised Trees: Exact Training in Polynomial Space';
const meshes = 'Learning to Stop: Adaptive Compute for Neural Operators on Irregular Meshes';

/** Twelve papers of Hugging Face and ten more of arXiv. */
async function openLibrary(gleaner: ChromiumBrowser): Promise<Popup> {
  await readSampleDay(gleaner);
  await gleaner.open('https://arxiv.org/list/cs.LG/new');
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(22);
  const popup = await Popup.open(gleaner);
  await expect.poll(async () => (await popup.rows()).length).toBeGreaterThan(11);
  return popup;
}

/** What the popup shows for a line, in alphabetical order, once the line is answered. */
async function found(popup: Popup, line: string): Promise<string[]> {
  await popup.search(line);
  await expect.poll(() => popup.isAnswered(), line).toBe(true);
  return (await popup.titles()).sort();
}

test('filters find the papers that they name', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  await popup.search('rivers');
  await expect.poll(() => popup.titles()).toContain(rivers);
  await popup.addTag(rivers, 'field work');
  await expect.poll(async () => (await popup.rowOf(rivers)).tags).toEqual(['field work']);
  await popup.click(rivers, 'Star');
  await expect.poll(async () => (await papersIn(gleaner)).filter(({ starred }) => starred).length).toBe(1);
  const cases: [line: string, titles: string[]][] = [
    ['tag:"field work"', [rivers]],
    ['is:starred', [rivers]],
    ['author:"van Dijk"', [seeds]],
    ['author:osei', [tidepool]],
    ['venue:journal', [trees]],
    ['diffusion site:arxiv', [corners, erase, weather]],
    ['diffusion has:code', [seeds, weather, fewStep]],
    ['"diffusion models for"', [weather, corners]],
    ['diffusion has:code -noise', [weather]],
    ['stars:>200 upvotes:>100', [fewStep]],
    ['seen:today list:"machine learning" diffusion', [corners, erase, weather]],
    ['has:abstract id:2603.90288', [meshes]],
  ];
  for (const [line, titles] of cases) expect(await found(popup, line), line).toEqual(titles.sort());
  expect(await found(popup, 'year:2025')).toEqual([]);
  expect(await found(popup, 'diffusion seen:yesterday')).toEqual([]);
  await found(popup, 'year:2026 sort:-published');
  expect((await popup.titles()).slice(0, 2)).toEqual([meshes, erase]);
});

test('filters and their values are completed by keyboard', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  await popup.tab.type('diffusion au');
  await expect.poll(() => popup.suggestions()).toEqual(['author:']);
  await popup.tab.press('Tab');
  await expect.poll(() => popup.line()).toBe('diffusion author:');
  await popup.tab.type('sou');
  await expect.poll(async () => (await popup.suggestions())[0]).toBe('author:"Joana Sousa"');
  await popup.tab.press('Escape');
  await expect.poll(() => popup.suggestions()).toEqual([]);
  expect(await popup.line()).toBe('diffusion author:sou');
  await popup.search('is:');
  await expect.poll(() => popup.suggestions()).toContain('is:starred');
  await popup.tab.press('ArrowDown');
  await popup.tab.press('ArrowDown');
  await popup.tab.press('Enter');
  await expect.poll(() => popup.line()).toBe('is:inbox ');
  await expect.poll(() => popup.suggestions()).toEqual([]);
  await expect.poll(async () => (await popup.rows()).length).toBe(22);
  await popup.tab.press('ArrowDown');
  await expect.poll(() => popup.focused()).toBe((await popup.titles())[0]);
});

test('a suggestion that is clicked is taken, and nothing on the page moves for it', async ({
  chromiumGleaner: gleaner,
}) => {
  const popup = await openLibrary(gleaner);
  await found(popup, 'diffusion');
  const before = await topOfList(popup);
  await popup.tab.type(' site:');
  await expect.poll(() => popup.suggestions()).toContain('site:arXiv');
  expect(await topOfList(popup)).toBe(before);
  await popup.tab.click('option', 'site:arXiv');
  await expect.poll(() => popup.line()).toBe('diffusion site:arXiv ');
  expect(await popup.focused()).toBe('Search papers');
});

test('the field says in words what a line asks for', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  await popup.search('diffusion author:lim -code');
  await expect.poll(() => popup.explanation()).toBe('Finds papers with “diffusion”, by “lim”, without “code”');
  await popup.search('diffusion models');
  await expect.poll(() => popup.explanation()).toBe('');
});

test('what only looks like a filter is pointed out, and put right by a click', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  await popup.search('auhtor:osei benchmark');
  await expect.poll(() => popup.text()).toContain('“auhtor:” is no filter; searched as text. Did you mean “author:”?');
  await popup.tab.click('button', 'Did you mean “author:”?');
  await expect.poll(() => popup.line()).toBe('author:osei benchmark');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  expect(await popup.text()).not.toContain('is no filter');
});

test('a line that finds nothing comes with lines that find something', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  await popup.search('author:osei year:2021');
  await expect.poll(() => popup.text()).toContain('No paper matches');
  await expect.poll(() => popup.text()).toContain('Without year:2021: 1 paper');
  await popup.tab.click('button', 'Without year:2021: 1 paper');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  expect((await popup.line()).trim()).toBe('author:osei');
  await popup.search('tidepol tag:feld');
  await expect.poll(() => popup.text()).toContain('No paper matches');
  await popup.tab.click('button', 'Show all papers');
  await expect.poll(async () => (await popup.rows()).length).toBeGreaterThan(11);
});

test('the passage of the abstract that has the words is shown and marked', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  expect(await found(popup, 'simulated colleague')).toContain(tidepool);
  expect((await popup.rowOf(tidepool)).foundInText).toEqual(['simulated', 'colleague']);
});

test('rows keep their height while more is typed', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openLibrary(gleaner);
  const heights = new Set<number>();
  for (const line of ['tid', 'tidepool', 'tidepool bench', 'tidepool agents ask']) {
    await found(popup, line);
    heights.add(await heightOf(popup, tidepool));
  }
  expect([...heights]).toHaveLength(1);
});

function topOfList(popup: Popup): Promise<number> {
  return popup.tab.evaluate(() => document.querySelector('[data-paper-id]')?.getBoundingClientRect().top ?? -1);
}

async function heightOf(popup: Popup, title: string): Promise<number> {
  const { id } = await popup.rowOf(title);
  return popup.tab.evaluate(
    (wanted) => document.querySelector(`[data-paper-id="${wanted}"]`)?.getBoundingClientRect().height ?? -1,
    id,
  );
}
