import type { browser } from 'wxt/browser';
import { type Card, card, dailyPage } from './daily-page.ts';
import type { GleanerBrowser, Tab } from './gleaner.ts';
import { badgeOf, marksOn, papersIn, sightingsIn, titlesIn } from './library.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

const monday = 'https://huggingface.co/papers/date/2026-09-07';
const tuesday = 'https://huggingface.co/papers/date/2026-09-08';

const papers: Card[] = ['Anchors', 'Bridges', 'Candles', 'Drums', 'Engines'].map((title, at) => ({
  id: `2609.9000${at}`,
  title,
  abstract: `All that is known of ${title.toLowerCase()}.`,
}));
const [anchors, bridges, candles, drums, engines] = papers as [Card, Card, Card, Card, Card];

async function open(gleaner: GleanerBrowser, page: Parameters<typeof dailyPage>[0]): Promise<Tab> {
  gleaner.serve(monday, dailyPage(page));
  return gleaner.open(monday);
}

/** What a single-page site does when the reader goes on: another address, another list, the same document and JSON. */
function goOn(tab: Tab, address: string, cards: Card[]): Promise<void> {
  return tab.evaluate(
    ({ address, html }) => {
      history.pushState({}, '', address);
      (document.querySelector('.grid') as Element).innerHTML = html;
    },
    { address, html: cards.map(card).join('') },
  );
}

/** Rows that the page adds by itself. */
function append(tab: Tab, cards: Card[]): Promise<void> {
  return tab.evaluate(
    (html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html),
    cards.map(card).join(''),
  );
}

test('a list that the page puts in place of another, without a load, is saved as a page of its own', async ({
  gleaner,
}) => {
  const tab = await open(gleaner, { cards: [anchors, bridges] });
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  await goOn(tab, tuesday, [bridges, candles]);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges', 'Candles']);
  await expect
    .poll(() => marksOn(tab))
    .toEqual([
      { heading: 'Bridges', state: 'seen' },
      { heading: 'Candles', state: 'new' },
    ]);
  const pages = (await sightingsIn(gleaner)).map(({ paperId, pageUrl }) => [paperId, pageUrl]);
  expect(pages.sort()).toEqual([
    [`arxiv:${anchors.id}`, monday],
    [`arxiv:${bridges.id}`, monday],
    [`arxiv:${bridges.id}`, tuesday],
    [`arxiv:${candles.id}`, tuesday],
  ]);
});

test('the JSON of a list that is off the screen is not taken for what is on it', async ({ gleaner }) => {
  await open(gleaner, { cards: [candles, drums], json: [anchors, bridges, candles] });
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Candles', 'Drums']);
  const abstracts = (await papersIn(gleaner)).map(({ title, abstract }) => [title, abstract]);
  expect(abstracts.sort()).toEqual([
    ['Candles', candles.abstract],
    ['Drums', undefined],
  ]);
});

test('rows that arrive late are saved too, and each paper of the page once', async ({ gleaner }) => {
  const tab = await open(gleaner, { cards: [anchors], json: papers });
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors']);
  await append(tab, [bridges, candles]);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges', 'Candles']);
  await append(tab, [drums, engines]);
  await expect.poll(async () => (await marksOn(tab)).map(({ state }) => state)).toEqual(Array(5).fill('new'));
  expect((await sightingsIn(gleaner)).map(({ paperId, position }) => [paperId, position]).sort()).toEqual(
    papers.map(({ id }, at) => [`arxiv:${id}`, at]),
  );
  expect((await papersIn(gleaner)).map(({ seenCount }) => seenCount)).toEqual([1, 1, 1, 1, 1]);
  expect((await badgeOf(gleaner, tab)).text).toBe('5');
});

test('a page whose rows all come after the load is saved', async ({ gleaner }) => {
  const tab = await open(gleaner, { cards: [], json: papers });
  await append(tab, [anchors, bridges]);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('2');
});

test('what is new stays so when the reader goes to another place of the page', async ({ gleaner }) => {
  const tab = await open(gleaner, { cards: [anchors, bridges] });
  const states = async () => (await marksOn(tab)).map(({ state }) => state);
  await expect.poll(states).toEqual(['new', 'new']);
  await tab.evaluate(() => {
    location.hash = '#bridges';
  });
  await append(tab, [candles]);
  await expect.poll(states).toEqual(['new', 'new', 'new']);
  expect((await badgeOf(gleaner, tab)).text).toBe('3');
});

test('what is new stays so when the reader downloads a file from the page', async ({ gleaner }) => {
  const before = '<a download="notes.txt" href="data:text/plain,Notes">Notes</a>';
  const tab = await open(gleaner, { cards: [anchors, bridges], before });
  const states = async () => (await marksOn(tab)).map(({ state }) => state);
  await expect.poll(states).toEqual(['new', 'new']);
  expect((await gleaner.download(() => tab.click('link', 'Notes'))).text).toBe('Notes');
  await append(tab, [candles]);
  await expect.poll(states).toEqual(['new', 'new', 'new']);
  expect((await badgeOf(gleaner, tab)).text).toBe('3');
});

test('a page is read at the reader’s word right after it has taken the place of another', async ({ gleaner }) => {
  await gleaner.backstage.evaluate(() => chrome.storage.local.set({ captureMode: 'click' }));
  const tab = await open(gleaner, { cards: [anchors, bridges] });
  const tabId = await gleaner.backstage.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? 0, monday);
  await expect.poll(() => readNow(gleaner, tabId)).toBe('heard');
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  await goOn(tab, tuesday, [candles, drums]);
  await readNow(gleaner, tabId);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges', 'Candles', 'Drums']);
});

/** What the popup does when the reader has the page read. */
function readNow(gleaner: GleanerBrowser, tabId: number): Promise<string> {
  return gleaner.backstage.evaluate(async (id) => {
    const message = { id: 1, timestamp: Date.now(), type: 'readNow' };
    return chrome.tabs.sendMessage(id, message).then(() => 'heard', String);
  }, tabId);
}

test('a page that is opened again says that its papers were seen, and counts them once a day', async ({ gleaner }) => {
  await open(gleaner, { cards: [anchors, bridges] });
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  const again = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(again)).map(({ state }) => state)).toEqual(['seen', 'seen']);
  expect((await badgeOf(gleaner, again)).text).toBe('✓');
  expect((await papersIn(gleaner)).map(({ seenCount }) => seenCount)).toEqual([1, 1]);
});

test('a mark that the page wipes out comes back', async ({ gleaner }) => {
  const tab = await open(gleaner, { cards: [anchors, bridges] });
  const both = [
    { heading: 'Anchors', state: 'new' },
    { heading: 'Bridges', state: 'new' },
  ];
  await expect.poll(() => marksOn(tab)).toEqual(both);
  await tab.evaluate(
    (html) => document.querySelector('article')?.replaceWith(document.createRange().createContextualFragment(html)),
    card(anchors),
  );
  await expect.poll(() => marksOn(tab)).toEqual(both);
});

test('a page that stops being a listing loses its count', async ({ gleaner }) => {
  const tab = await open(gleaner, { cards: [anchors, bridges] });
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('2');
  await goOn(tab, 'https://huggingface.co/models', []);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('');
});
