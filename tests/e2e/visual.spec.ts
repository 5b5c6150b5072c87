import type { Page } from '@playwright/test';
import type { PaperId } from '../../lib/paper/paper.ts';
import { fillLibrary, isIndexed } from '../bench/library-in-browser.ts';
import { papers } from '../search/corpus/corpus.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { type Card, dailyPage } from './daily-page.ts';
import { POPUP, WINDOW } from './gleaner.ts';
import { expectLook } from './kept-looks.ts';
import { marksOn } from './library.ts';
import { lookOf } from './looks.ts';
import { marksLookOf } from './mark-looks.ts';
import { readSampleDay } from './sample-day.ts';
import { expect, test } from './test.ts';

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
          await expectLook(page, { surface: name, state: `${state} ${colorScheme}` }, () => lookOf(tab));
        }
        await tab.close();
      });
    }
  }
});

/** Pages by their shade. */
const grounds = { light: '', dark: '<style>body { background: #0b0f19; color: #e5e7eb }</style>' };
const cards = ['Seen', 'Kept', 'Dismissed', 'New', 'Also new'].map(
  (title, at): Card => ({ id: `2609.9300${at}`, title }),
);

test('marks and the bar look as they did when somebody last looked: on a light page, and on a dark one', async ({
  chromiumGleaner: gleaner,
}) => {
  const [seen, kept, dismissed, ...others] = cards as [Card, Card, Card, Card, Card];
  await openListing(gleaner, [seen]);
  const rows = [
    { ...paperOf(kept), shelf: 'kept' as const },
    { ...paperOf(dismissed), shelf: 'dismissed' as const },
  ];
  await gleaner.backstage.evaluate(fillLibrary, { papers: rows, total: 3 });
  for (const [at, [ground, style]] of Object.entries(grounds).entries()) {
    await openListing(gleaner, [seen, kept, dismissed, others[at] as Card], style);
    const page = gleaner.context.pages().at(-1) as Page;
    await expectLook(page, { surface: 'marks', state: ground, slack: 4 }, () => marksLookOf(page));
  }
});

async function openListing(gleaner: ChromiumBrowser, cards: Card[], before = ''): Promise<void> {
  const address = `https://huggingface.co/papers?q=${cards.length}+${before.length}`;
  gleaner.serve(address, dailyPage({ cards, before }));
  const tab = await gleaner.open(address);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(cards.length);
}

function paperOf({ id, title }: Card) {
  const paperId = `arxiv:${id}` as PaperId;
  return { id: paperId, ids: [paperId], title, tags: [], note: '' };
}
