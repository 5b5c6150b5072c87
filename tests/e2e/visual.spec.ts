import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fillLibrary, isIndexed } from '../bench/library-in-browser.ts';
import { papers } from '../search/corpus/corpus.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { POPUP, WINDOW } from './gleaner.ts';
import { type Look, lookOf, roughly } from './looks.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

// `KEEP_LOOKS=1` keeps what is seen, and puts pictures of it where they can be looked at first: into test-results/looks.
const isKeeping = process.env.KEEP_LOOKS === '1';
const folder = path.join(import.meta.dirname, 'looks');
const pictures = path.resolve(import.meta.dirname, '../../test-results/looks');
const MANY = 10_000;

/** What is always the same whatever the library is looked at once. */
const surfaces = [
  { name: 'popup', file: 'popup.html', size: POPUP },
  { name: 'side-panel', file: 'sidepanel.html', size: POPUP },
  { name: 'library', file: 'library.html', size: WINDOW },
  { name: 'today', file: 'library.html#view=today', size: WINDOW },
  { name: 'pictures', file: 'library.html#view=pictures', size: WINDOW },
  { name: 'history', file: 'library.html#view=history', size: WINDOW },
  { name: 'options', file: 'options.html', size: WINDOW, isAlways: true },
  { name: 'welcome', file: 'welcome.html', size: WINDOW, isAlways: true },
];

/** Each with what makes the library so from what it was before. */
const states = [
  { state: 'empty', fill: async () => {} },
  { state: 'few', fill: readSampleDay },
  {
    state: 'many',
    fill: async ({ backstage, openOwn }: ChromiumBrowser) => {
      await backstage.evaluate(fillLibrary, { papers: papers(MANY - 12), total: MANY });
      const popup = await openOwn('popup.html');
      await expect.poll(() => backstage.evaluate(isIndexed), { timeout: 60_000 }).toBe(true);
      await popup.close();
    },
  },
];

test('every surface looks as it did when somebody last looked: empty, with few papers and many, light and dark', async ({
  chromiumGleaner: gleaner,
}) => {
  test.setTimeout(180_000);
  for (const { state, fill } of states) {
    await fill(gleaner);
    for (const { name, file, size } of surfaces.filter(({ isAlways }) => !isAlways || state === 'empty')) {
      await test.step(`${name}, ${state}`, async () => {
        const tab = await gleaner.openOwn(file, size);
        const page = gleaner.context.pages().at(-1) as Page;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (isKeeping) await keep(page, `${name} ${state} ${colorScheme}`);
          const look = async () => roughly(await lookOf(tab), kept(name)[`${state} ${colorScheme}`] ?? {});
          if (isKeeping) write(name, `${state} ${colorScheme}`, await lookOf(tab));
          else await expect.poll(look, { timeout: 20_000 }).toEqual(kept(name)[`${state} ${colorScheme}`]);
        }
        await tab.close();
      });
    }
  }
});

function kept(surface: string): Record<string, Look> {
  const file = path.join(folder, `${surface}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function write(surface: string, state: string, look: Look): void {
  mkdirSync(folder, { recursive: true });
  const looks = { ...kept(surface), [state]: look };
  writeFileSync(path.join(folder, `${surface}.json`), `${JSON.stringify(looks, undefined, 2)}\n`);
}

/** A picture to judge by eye, once nothing moves any more. */
async function keep(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(name.endsWith('light') ? 4_000 : 300);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
