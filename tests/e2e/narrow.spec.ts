import type { Page } from '@playwright/test';
import type { ChromiumBrowser } from './chromium.ts';
import { dailyPage } from './daily-page.ts';
import type { Tab } from './gleaner.ts';
import { papersIn } from './library.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-14';
const long = 'We listen at dawn, and again at dusk. '.repeat(40);
const marsh = { id: '2609.90030', title: 'Voices of the marsh', abstract: long };
const fen = { id: '2609.90031', title: 'Silence of the fen', abstract: long };

test('in a low window the ways to decide stay in sight, and the next paper begins at its title', async ({
  chromiumGleaner: gleaner,
}) => {
  const tab = await openLibrary(gleaner, 'library.html#view=today', { width: 480, height: 360 });
  await tab.click('button', 'Sort the inbox');
  await expect.poll(() => isInSight(tab, 'article h2', marsh.title)).toBe(true);
  const page = gleaner.context.pages().at(-1) as Page;
  await page.mouse.move(240, 300);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => isInSight(tab, 'article h2', marsh.title)).toBe(false);
  for (const step of ['Dismiss', 'Keep']) expect(await isInSight(tab, '[role="toolbar"] button', step)).toBe(true);
  await tab.type('k');
  await expect.poll(() => isInSight(tab, 'article h2', fen.title)).toBe(true);
});

test('in a narrow window the places open above a paper’s details, and the focus stays with them', async ({
  chromiumGleaner: gleaner,
}) => {
  const tab = await openLibrary(gleaner, `library.html#id=arxiv%3A${marsh.id}`, { width: 420, height: 640 });
  await expect.poll(() => isInSight(tab, 'aside h2', marsh.title)).toBe(true);
  await tab.click('button', 'Show places');
  await expect.poll(() => isInSight(tab, 'nav a bdi', 'Kept')).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => isInSight(tab, 'nav a bdi', 'Kept')).toBe(false);
  expect(await isInSight(tab, 'aside h2', marsh.title)).toBe(true);
  await tab.click('button', 'Show places');
  await tab.press('Tab');
  await tab.press('Escape');
  await expect.poll(() => focused(tab)).toBe('Show places');
  await tab.press('Enter');
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(() => focused(tab)).toBe('Show places');
});

test('while the places cover the paper to be sorted, keys decide nothing on it', async ({
  chromiumGleaner: gleaner,
}) => {
  const tab = await openLibrary(gleaner, 'library.html#view=today', { width: 420, height: 640 });
  await tab.click('button', 'Sort the inbox');
  await expect.poll(() => isInSight(tab, 'article h2', marsh.title)).toBe(true);
  await tab.click('button', 'Show places');
  await tab.type('d');
  await tab.press('Escape');
  await expect.poll(() => isInSight(tab, 'nav a bdi', 'Kept')).toBe(false);
  await expect.poll(() => isInSight(tab, 'article h2', marsh.title)).toBe(true);
  await tab.type('k');
  await expect.poll(() => isInSight(tab, 'article h2', fen.title)).toBe(true);
  await expect.poll(async () => (await papersIn(gleaner)).map(({ shelf }) => shelf).sort()).toEqual(['inbox', 'kept']);
});

/** A page of a library of two papers. */
async function openLibrary(
  gleaner: ChromiumBrowser,
  file: string,
  size: { width: number; height: number },
): Promise<Tab> {
  gleaner.serve(monday, dailyPage({ cards: [marsh, fen] }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  return gleaner.openOwn(file, size);
}

/** Whether nothing covers the middle of the element with these words, and it is within the window. */
function isInSight(tab: Tab, selector: string, words: string): Promise<boolean> {
  return tab.evaluate(
    ({ selector, words }) => {
      const element = [...document.querySelectorAll(selector)].find((each) => each.textContent?.startsWith(words));
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect(-1, -1);
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return top !== null && element?.contains(top) === true;
    },
    { selector, words },
  );
}

/** The name of what has the focus. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
}
