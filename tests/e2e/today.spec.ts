import { dailyPage } from './daily-page.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { papersIn } from './library.ts';
import { LibraryPage } from './library-page.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-14';
const tuesday = 'https://huggingface.co/papers/date/2026-09-15';
const marsh = { id: '2609.90030', title: 'Voices of the marsh', abstract: 'We listen at dawn.' };
const fen = { id: '2609.90031', title: 'Silence of the fen', abstract: 'We listen at dusk.' };

/** The shelf of each paper, by its title. */
async function shelves(gleaner: GleanerBrowser): Promise<Record<string, string>> {
  return Object.fromEntries((await papersIn(gleaner)).map(({ title, shelf }) => [title, shelf]));
}

test('the inbox is sorted by single keys, and each step can be taken back', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh, fen] }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  const today = await LibraryPage.open(gleaner, '#view=today');
  await expect.poll(() => today.text()).toContain('2 papers wait to be sorted.');
  expect(await today.text()).toContain('Daily papers 2026-09-14 Hugging Face 2 0 0');
  for (const follow of ['Enter', 'click'] as const) {
    await today.tab.evaluate(toNewCount, follow);
    if (follow === 'Enter') await today.tab.press('Enter');
    await expect.poll(async () => (await today.titles()).sort()).toEqual([fen.title, marsh.title]);
    expect(await today.line()).toMatch(/^list:"Daily papers 2026-09-14" site:"Hugging Face" seen:today -seen:\.\./);
    await today.tab.evaluate(() => history.back());
    await expect.poll(() => today.text()).toContain('2 papers wait to be sorted.');
  }
  await today.tab.click('button', 'Sort the inbox');
  const paper = () => today.tab.evaluate(() => document.querySelector('article h2')?.textContent?.trim() ?? '');
  await expect.poll(paper).toBe(marsh.title);
  await today.tab.type('k');
  await expect.poll(paper).toBe(fen.title);
  expect(await today.text()).toContain('2 of 2');
  await today.tab.type('d');
  await expect.poll(() => today.text()).toContain('You kept 1 and dismissed 1.');
  await expect.poll(() => shelves(gleaner)).toEqual({ [marsh.title]: 'kept', [fen.title]: 'dismissed' });
  await today.tab.type('u');
  await expect.poll(paper).toBe(fen.title);
  await today.tab.type('z');
  await expect.poll(paper).toBe(marsh.title);
  await expect.poll(() => shelves(gleaner)).toEqual({ [marsh.title]: 'inbox', [fen.title]: 'inbox' });
  await today.tab.press('ArrowRight');
  await expect.poll(paper).toBe(fen.title);
  await today.tab.click('button', 'Keep');
  await expect.poll(() => today.text()).toContain('1 paper waits for later.');
  await expect.poll(() => shelves(gleaner)).toEqual({ [marsh.title]: 'inbox', [fen.title]: 'kept' });

  await today.tab.press('Tab');
  gleaner.serve(tuesday, dailyPage({ cards: [{ id: '2609.90032', title: 'A reed in the wind' }] }));
  await gleaner.open(tuesday);
  await today.tab.toFront();
  await expect.poll(() => today.text()).toContain('2 papers wait for later.');
  expect(await today.tab.evaluate(() => document.activeElement?.localName)).toBe('button');
});

test('the focus stays on the page when the sorting ends, begins again or is left', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: [marsh] }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(1);
  const today = await LibraryPage.open(gleaner, '#view=today');
  await expect.poll(() => today.text()).toContain('1 paper waits to be sorted.');
  await today.tab.click('button', 'Sort the inbox');
  const focused = () =>
    today.tab.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent}`);
  await expect.poll(focused).toBe('h1 Sort the inbox');
  await expect.poll(() => today.text()).toContain(marsh.title);
  await today.tab.click('button', 'Keep');
  await expect.poll(() => today.text()).toContain('You kept 1 and dismissed 0.');
  await today.tab.click('button', 'Undo', 'main');
  await expect.poll(focused).toBe('h1 Sort the inbox');
  await today.tab.press('Escape');
  await expect.poll(focused).toBe('h1 Today');
});

test('the pictures say in words what is in the library, and lead to it', async ({ gleaner }) => {
  await readSampleDay(gleaner);
  const pictures = await LibraryPage.open(gleaner, '#view=pictures');
  await expect.poll(() => pictures.text()).toContain('Most met authors');
  const papers = await papersIn(gleaner);
  const [first] = await pictures.tab.evaluate(readList, 'Most met authors');
  const written = papers.filter(({ authors }) => authors?.includes(first?.name ?? ''));
  expect(first?.papers).toBe(written.length);
  expect(await pictures.tab.evaluate(readLastCells, 'Papers over time')).toEqual([papers.length]);
  await pictures.tab.click('link', `${first?.name} ${first?.papers} Papers`);
  await expect.poll(() => pictures.line()).toContain(`author:"${first?.name}"`);
  await expect.poll(async () => (await pictures.titles()).sort()).toEqual(written.map(({ title }) => title).sort());
});

/** Runs in the browser: clicks the first number of new papers, or gives it the focus. */
function toNewCount(follow: 'Enter' | 'click'): void {
  const link = document.querySelector<HTMLElement>('td[data-kind="new"] a');
  if (follow === 'click') link?.click();
  else link?.focus();
}

/** Runs in the browser: a list of names and numbers. */
function readList(name: string): { name: string; papers: number }[] {
  const items = [...document.querySelectorAll(`ol[aria-label="${name}"] li`)];
  return items.map((item) => ({
    name: item.querySelector('bdi')?.textContent ?? '',
    papers: Number.parseInt(item.querySelector('bdi + span')?.textContent ?? '', 10),
  }));
}

/** Runs in the browser: the last number of each row of a table. */
function readLastCells(name: string): number[] {
  const rows = [...document.querySelectorAll(`table[aria-label="${name}"] tbody tr`)];
  return rows.map((row) => Number(row.querySelector('td:last-child')?.textContent));
}
