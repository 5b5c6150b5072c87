import type { browser } from 'wxt/browser';
import { dailyPage } from '../e2e/daily-page.ts';
import type { GleanerBrowser, Tab } from '../e2e/gleaner.ts';
import { badgeOf, loseLibrary, marksOn, papersIn, titlesIn } from '../e2e/library.ts';
import { Popup } from '../e2e/popup.ts';
import { expect, test } from '../e2e/test.ts';
import { tell } from './promise.ts';

declare const chrome: typeof browser;

const monday = 'https://huggingface.co/papers/date/2026-09-28';
const tuesday = 'https://huggingface.co/papers/date/2026-09-29';
const cards = ['Anchors', 'Bridges'].map((title, at) => ({ id: `2609.9300${at}`, title }));
const more = { id: '2609.93009', title: 'Drums' };

/** Fills a page's disk, or has room on it again: every write of its script fails from here on. */
function fill(page: Tab, isFull: boolean): Promise<void> {
  return page.evaluate((full) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { put_?: IDBObjectStore['put'] };
    store.put_ ??= store.put;
    const fail = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    store.put = full ? fail : store.put_;
  }, isFull);
}

test('on a full disk nothing is half saved, and both toolbar and popup say what to do', async ({ gleaner }, {
  project,
}) => {
  gleaner.serve(monday, dailyPage({ cards }));
  gleaner.serve(tuesday, dailyPage({ cards: [...cards, more] }));
  await gleaner.open(monday);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain('Anchors');
  await fill(popup.tab, true);
  await popup.click('Anchors', 'Star');
  await expect.poll(() => popup.text()).toContain('the disk is full. Your library is as it was. Make room');
  expect((await papersIn(gleaner)).map(({ starred }) => starred)).toEqual([false, false]);
  await fill(popup.tab, false);
  await popup.click('Anchors', 'Star');
  await expect.poll(async () => (await papersIn(gleaner)).filter(({ starred }) => starred).length).toBe(1);
  tell(`A full disk is told of, and what is written once there is room is saved: ${project.name}`, {
    tries: 1,
    failures: 0,
  });
});

test('a setting that cannot be stored says so', async ({ gleaner }) => {
  const options = await gleaner.openOwn('options.html');
  await options.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await options.click('radio', 'Save nothing');
  await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('the disk is full');
});

test('a page that finds the disk full says so on the toolbar, and is saved once there is room', async ({
  chromiumGleaner: gleaner,
}) => {
  test.skip(test.info().project.name !== 'chromium', 'only Chromium lets a test into the background');
  gleaner.serve(monday, dailyPage({ cards }));
  const [background] = gleaner.context.serviceWorkers();
  await background?.evaluate(() => {
    const { prototype } = IDBObjectStore;
    const { put } = prototype;
    prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => void Object.assign(prototype, { put }) });
  });
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
  expect((await badgeOf(gleaner, tab)).title).toContain('not saved: the disk is full');
  expect(await papersIn(gleaner)).toEqual([]);
  await background?.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  // The page's script tries again by itself.
  await expect.poll(async () => (await marksOn(tab)).length).toBe(2);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('2');
});

test('a library that the browser has lost is reported until the reader is done with it', async ({ gleaner }, {
  project,
}) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  const badge = async () => (await badgeOf(gleaner, tab)).text;
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Anchors', 'Bridges']);
  await expect.poll(() => known(gleaner)).toBe(2);
  await gleaner.stopBackground();
  await loseLibrary(gleaner);
  expect(await badge()).toBe('2');
  await wake(gleaner);
  await expect.poll(() => alarm(gleaner)).toMatch(/^! Gleaner: .*there were 2, and there are 0/);
  await expect.poll(badge).toBe('!');
  const popup = await gleaner.openOwn('popup.html');
  const text = () => popup.evaluate(() => document.body.innerText);
  await expect.poll(text).toContain('there were 2, and there are 0');
  await popup.click('button', 'Understood');
  await expect.poll(text).not.toContain('there were 2');
  await expect.poll(() => alarm(gleaner)).toBe(' Gleaner');
  await expect.poll(badge).toBe('2');
  tell(`A library that the browser has lost is reported: ${project.name}`, { tries: 1, failures: 0 });
});

function known(gleaner: GleanerBrowser): Promise<number | undefined> {
  return gleaner.backstage.evaluate(
    async () =>
      ((await chrome.storage.local.get('knownLibrary')).knownLibrary as { papers: number } | undefined)?.papers,
  );
}

/** Starts the background, as any message to it does. */
function wake(gleaner: GleanerBrowser): Promise<unknown> {
  return gleaner.backstage.evaluate(() =>
    chrome.runtime
      .sendMessage({ id: 1, timestamp: Date.now(), type: 'index', data: { isDamaged: false } })
      .catch(() => 0),
  );
}

/** What the toolbar says, whatever tab is shown. */
function alarm(gleaner: GleanerBrowser): Promise<string> {
  return gleaner.backstage.evaluate(
    async () => `${await chrome.action.getBadgeText({})} ${await chrome.action.getTitle({})}`,
  );
}
