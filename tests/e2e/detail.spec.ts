import { type Card, dailyPage } from './daily-page.ts';
import { DetailPane } from './detail-pane.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { papersIn, titlesIn } from './library.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

const monday = 'https://huggingface.co/papers/date/2026-09-14';
const tuesday = 'https://huggingface.co/papers/date/2026-09-15';

const marsh: Card = {
  id: '2609.90030',
  title: 'Voices of the marsh: $\\alpha$-diverse recordings of frogs at dawn',
  abstract: 'We record frogs in a marsh at dawn, in $O(n^2)$ nights. Broken $\\frac{a$ stays; frogs cost $5 and $6.',
};
const fen: Card = { id: '2609.90031', title: 'Frogs of the fen', abstract: 'We record frogs in a marsh at dusk.' };
const pond: Card = { id: '2609.90032', title: 'Frogs of the pond', abstract: 'We record frogs in a pond at dawn.' };
const stars: Card = { id: '2609.90033', title: 'Stars', abstract: 'Light of other suns.' };
const hostile: Card = {
  id: '2609.90034',
  title: 'A <b>bold</b> claim',
  abstract: `<img src=x onerror="hacked = 1"> $\\href{javascript:hacked=1}{x}$ $$\\pmb{x}$$`,
};
const cards = [marsh, fen, pond, stars, hostile];

test.beforeEach(async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards }));
  await gleaner.open(monday);
  await expect.poll(() => titlesIn(gleaner)).toHaveLength(cards.length);
});

const open = (gleaner: GleanerBrowser, { id }: Card) => DetailPane.open(gleaner, `arxiv:${id}`);
const stored = async (gleaner: GleanerBrowser, { id }: Card) =>
  (await papersIn(gleaner)).find((paper) => paper.ids.some((each) => each === `arxiv:${id}`));

test('a note is there when the page is opened again, and is found', async ({ gleaner }) => {
  const pane = await open(gleaner, marsh);
  await pane.tab.fill('textbox', 'Note', 'croak **loudly**, zyzzyva');
  await expect.poll(async () => (await stored(gleaner, marsh))?.note).toContain('zyzzyva');
  await pane.tab.close();
  const again = await open(gleaner, marsh);
  await expect.poll(() => again.text()).toContain('croak loudly, zyzzyva');
  const popup = await Popup.open(gleaner);
  await popup.search('zyzzyva');
  await expect.poll(async () => (await popup.rows()).map(({ id }) => id)).toEqual([`arxiv:${marsh.id}`]);
});

test('what is typed in one visit to a note is undone as one edit', async ({ gleaner }) => {
  const pane = await open(gleaner, marsh);
  for (const note of ['a', 'ab']) {
    await pane.tab.fill('textbox', 'Note', note);
    await expect.poll(async () => (await stored(gleaner, marsh))?.note).toBe(note);
  }
  await pane.click('button', 'Preview note');
  await expect.poll(() => pane.told()).toContain('Saved the note');
  await pane.tab.click('button', 'Undo');
  await expect.poll(async () => (await stored(gleaner, marsh))?.note).toBe('');
});

test('what is typed a moment before the page is closed is not lost', async ({ gleaner }) => {
  const pane = await open(gleaner, fen);
  await pane.tab.fill('textbox', 'Note', 'the last word');
  await pane.tab.close();
  const again = await open(gleaner, fen);
  await expect.poll(() => again.text()).toContain('the last word');
  await expect.poll(async () => (await stored(gleaner, fen))?.note).toBe('the last word');
});

test("a title of the reader's stands when the paper is seen again, and the page's can be had back", async ({
  gleaner,
}) => {
  const pane = await open(gleaner, fen);
  await pane.unfold('Edit details');
  await pane.tab.fill('textbox', 'Title', 'Frogs of the great fen');
  await pane.click('button', 'Save');
  await expect.poll(() => pane.title()).toBe('Frogs of the great fen');
  gleaner.serve(tuesday, dailyPage({ cards: [fen, { ...fen, id: '2609.90039', title: 'Another' }] }));
  await gleaner.open(tuesday);
  await expect.poll(() => titlesIn(gleaner)).toContain('Another');
  expect((await stored(gleaner, fen))?.title).toBe('Frogs of the great fen');
  await pane.tab.toFront();
  await pane.unfold('Edit details');
  await expect.poll(() => pane.text()).toContain(`The page said: ${fen.title} (Hugging Face`);
  await pane.click('button', 'Reset to what the page said: Title');
  await expect.poll(() => pane.title()).toBe(fen.title);
});

test('Escape in a field of the details that lie above the list only leaves it; the next one closes them', async ({
  gleaner,
}) => {
  const pane = await open(gleaner, fen);
  await pane.unfold('Edit details');
  await pane.click('textbox', 'Venue');
  await pane.tab.type('Fens and bogs');
  await pane.tab.press('Escape');
  const venue = () =>
    [...document.querySelectorAll<HTMLInputElement>('[data-detail-of] form input')].map(({ value }) => value);
  expect(await pane.tab.evaluate(venue)).toContain('Fens and bogs');
  await pane.tab.press('Escape');
  await expect.poll(() => pane.shown()).toBe('');
});

test('similar papers are shown, never the paper itself, and lead on', async ({ gleaner }) => {
  const pane = await open(gleaner, fen);
  await expect.poll(() => pane.similar()).toContain(pond.title);
  expect(await pane.similar()).not.toContain(fen.title);
  await pane.click('button', `${pond.title}Ada Example`);
  await expect.poll(() => pane.title()).toBe(pond.title);
});

test('formulas are drawn, what cannot be read and prices stay text, and nothing of a page runs', async ({
  gleaner,
}) => {
  const pane = await open(gleaner, marsh);
  await expect.poll(() => pane.count('h2 math')).toBe(1);
  await expect.poll(() => pane.count('p math')).toBe(1);
  expect(await pane.text()).toContain('Broken $\\frac{a$ stays; frogs cost $5 and $6.');
  const popup = await Popup.open(gleaner);
  await popup.search('alpha frogs');
  const plain = 'Voices of the marsh: α-diverse recordings of frogs at dawn';
  await expect.poll(async () => (await popup.rows())[0]).toMatchObject({ title: plain, found: ['α', 'frogs'] });
  const other = await open(gleaner, hostile);
  await other.tab.evaluate(() =>
    document.addEventListener('securitypolicyviolation', () => Object.assign(globalThis, { refused: true })),
  );
  await expect.poll(() => other.count('p math')).toBe(1);
  await other.tab.fill('textbox', 'Note', '<img src=x onerror="hacked = 1"> [x](javascript:hacked=1) **b**');
  await other.click('button', 'Preview note');
  await expect.poll(() => other.count('strong')).toBe(1);
  const text = await other.text();
  for (const part of ['A <b>bold</b> claim', '<img src=x onerror="hacked = 1">', '$\\href{javascript:hacked=1}{x}$'])
    expect(text).toContain(part);
  expect(text).toContain('[x](javascript:hacked=1)');
  expect(await other.count('img, b')).toBe(0);
  expect(await other.tab.evaluate(() => 'hacked' in globalThis || 'refused' in globalThis)).toBe(false);
});

test('two records are merged and split again', async ({ gleaner }) => {
  const pane = await open(gleaner, stars);
  await pane.unfold('Merge and split');
  await pane.tab.fill('textbox', 'Find the other record', 'pond');
  await pane.click('button', `${pond.title} arxiv:${pond.id}`);
  await expect.poll(() => pane.text()).toContain('A site holds the two for different papers');
  await pane.click('button', 'Merge');
  await expect.poll(() => titlesIn(gleaner)).toHaveLength(cards.length - 1);
  await expect.poll(() => pane.told()).toContain('They are one paper');
  await pane.tab.click('button', 'Undo');
  await expect.poll(() => titlesIn(gleaner)).toHaveLength(cards.length);
});

test('an open row of the popup has a note, and papers like it', async ({ gleaner }) => {
  const popup = await Popup.open(gleaner);
  await popup.search('fen');
  await expect.poll(() => popup.titles()).toEqual([fen.title]);
  await popup.click(fen.title, 'Abstract');
  await expect.poll(() => popup.text()).toContain(pond.title);
  await popup.tab.fill('textbox', 'Note', 'from the popup');
  await expect.poll(async () => (await stored(gleaner, fen))?.note).toBe('from the popup');
  await popup.tab.press('Escape');
  await expect.poll(() => popup.focused()).toBe(fen.title);
});
