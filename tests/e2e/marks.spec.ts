import type { browser } from 'wxt/browser';
import { type Card, dailyPage, card as row } from './daily-page.ts';
import type { GleanerBrowser, Tab } from './gleaner.ts';
import { marksOn, papersIn } from './library.ts';
import { cardOn, clickMark, focused, pointOf, seenByPage, tabTo } from './marks.ts';
import { demoPages } from './pages.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

const arxiv = 'https://arxiv.org/list/cs.LG/new';
const monday = 'https://huggingface.co/papers/date/2026-09-07';
const tuesday = 'https://huggingface.co/papers/date/2026-09-08';
const cards: Card[] = ['Anchors', 'Bridges', 'Candles'].map((title, at) => ({ id: `2609.9100${at}`, title }));
const bounds = 'Tight Bounds for Online Learning';

async function openArxiv(gleaner: GleanerBrowser): Promise<Tab> {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);
  const tab = await gleaner.open(arxiv);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(12);
  return tab;
}

async function stateOf(tab: Tab, heading: string): Promise<string | undefined> {
  return (await marksOn(tab)).find((mark) => mark.heading.includes(heading))?.state;
}

async function paperIn(gleaner: GleanerBrowser, title: string) {
  return (await papersIn(gleaner)).find((paper) => paper.title.startsWith(title));
}

test('a mark opens a card, where the paper is kept and tagged; Escape leads back to the mark', async ({ gleaner }) => {
  const tab = await openArxiv(gleaner);
  const card = await clickMark(tab, bounds);
  await card.click('button', 'Keep');
  await expect.poll(() => stateOf(tab, bounds)).toBe('kept');
  await tab.type('a');
  await expect.poll(() => card.evaluate(() => document.body.innerText)).toContain('Copied the arXiv number');
  await card.click('button', 'Add tag');
  await tab.type('bounds');
  await tab.press('Enter');
  await expect.poll(() => paperIn(gleaner, bounds)).toMatchObject({ shelf: 'kept', tags: ['bounds'] });
  await tab.press('Escape');
  await tab.press('Escape');
  await expect.poll(() => focused(tab)).toBe('gleaner-mark');
  expect(await seenByPage(tab)).toHaveLength(12);

  await tab.press('Enter');
  const again = await cardOn(tab);
  await expect.poll(() => again.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
  await tab.press('Enter');
  await expect.poll(() => paperIn(gleaner, bounds)).toMatchObject({ shelf: 'inbox' });
  await again.click('button', 'Undo');
  await expect.poll(() => stateOf(tab, bounds)).toBe('kept');
  const { y } = await pointOf(tab, bounds);
  await tab.clickAt(8, y);
  await expect.poll(() => seenByPage(tab)).toHaveLength(12);
});

test('a mark answers to the space bar', async ({ gleaner }) => {
  const tab = await openArxiv(gleaner);
  await pointOf(tab, bounds);
  await tabTo(tab, 'gleaner-mark');
  await tab.press(' ');
  await cardOn(tab);
  await tab.press('Escape');
  await expect.poll(() => focused(tab)).toBe('gleaner-mark');
});

test('a page stays where it was scrolled to when its card is closed, by a click or by Escape', async ({ gleaner }) => {
  const long = Array.from({ length: 60 }, (_, at) => ({ id: `2609.92${100 + at}`, title: `Paper ${at}.` }));
  gleaner.serve(monday, dailyPage({ cards: long }));
  const tab = await gleaner.open(monday);
  for (const close of [() => tab.clickAt(1200, 700), () => tab.press('Escape')]) {
    await clickMark(tab, 'Paper 0.');
    // The mark is off the screen then, and some of the card still on it.
    await tab.evaluate(() => scrollTo(0, 300));
    await close();
    await expect.poll(() => seenByPage(tab)).toHaveLength(60);
    expect(await tab.evaluate(() => scrollY)).toBe(300);
  }
  await expect.poll(() => focused(tab)).toBe('gleaner-mark');
});

test('a mark that is clicked twice while the background wakes opens one card', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  const { x, y } = await pointOf(tab, 'Anchors');
  await gleaner.stopBackground();
  await tab.clickAt(x, y);
  await tab.clickAt(x, y);
  const card = await cardOn(tab);
  await card.click('button', 'Keep');
  await expect.poll(() => stateOf(tab, 'Anchors')).toBe('kept');
  await tab.press('Escape');
  await expect.poll(() => seenByPage(tab)).toHaveLength(3);
});

test('a note on a card is kept when Escape closes it right after the last key', async ({ gleaner }) => {
  const tab = await openArxiv(gleaner);
  await writeNote(tab, 'Read');
  await tab.press('Escape');
  await expect.poll(() => seenByPage(tab)).toHaveLength(12);
  await expect.poll(() => paperIn(gleaner, bounds)).toMatchObject({ note: 'Read' });
});

test('a note that is undone on its card stays undone', async ({ gleaner }) => {
  const tab = await openArxiv(gleaner);
  const card = await writeNote(tab, 'Not this');
  await expect.poll(() => paperIn(gleaner, bounds)).toMatchObject({ note: 'Not this' });
  await card.click('button', 'Undo');
  await expect.poll(() => card.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
  await card.click('textbox', 'Note');
  await card.click('button', 'Keep');
  await expect.poll(() => stateOf(tab, bounds)).toBe('kept');
  expect(await paperIn(gleaner, bounds)).toMatchObject({ note: '' });
});

/** Opens the card and types a note there. */
async function writeNote(tab: Tab, note: string): Promise<Tab> {
  const card = await clickMark(tab, bounds);
  await card.click('textbox', 'Note');
  await tab.type(note);
  return card;
}

test('a paper is kept and dismissed by single keys on its mark, and marks follow what happens elsewhere', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(3);
  await tabTo(tab, 'gleaner-mark');
  await tab.type('k');
  await expect.poll(() => stateOf(tab, 'Anchors')).toBe('kept');
  await tab.type('d');
  await expect.poll(() => paperIn(gleaner, 'Anchors')).toMatchObject({ shelf: 'dismissed' });
  expect(await focused(tab)).toBe('gleaner-mark');
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain('Bridges');
  await popup.click('Bridges', 'Star');
  await expect.poll(() => stateOf(tab, 'Bridges')).toBe('kept');
});

test('the mark of a paper goes when the paper is deleted, and comes back with it', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  const states = async () => (await marksOn(tab)).map(({ heading, state }) => `${heading} ${state}`);
  await expect.poll(states).toEqual(['Anchors new', 'Bridges new', 'Candles new']);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain('Bridges');
  await popup.click('Bridges', 'Delete');
  await expect.poll(states).toEqual(['Anchors new', 'Candles new']);
  await popup.tab.click('button', 'Undo');
  await expect.poll(states).toEqual(['Anchors new', 'Bridges new', 'Candles new']);
});

test('a page sees two attributes of a mark, and can neither use marks and cards nor make its own', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(3);
  const marks = cards.map(
    ({ id }) => `<gleaner-mark data-state="new" data-paper-id="arxiv:${id}"></gleaner-mark> null`,
  );
  expect(await seenByPage(tab)).toEqual(marks);
  await tab.evaluate(
    (html) => {
      document.querySelector<HTMLElement>('gleaner-mark')?.click();
      document.querySelector('h3')?.insertAdjacentHTML('beforeend', '<gleaner-mark data-state="kept"></gleaner-mark>');
      document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html);
    },
    row({ id: '2609.91009', title: 'Drums' }),
  );
  await expect
    .poll(() => seenByPage(tab))
    .toEqual([...marks, '<gleaner-mark data-state="new" data-paper-id="arxiv:2609.91009"></gleaner-mark> null']);

  const card = await clickMark(tab, 'Anchors');
  const token = await card.evaluate(() => location.hash.slice(1));
  expect((await seenByPage(tab)).at(-1)).toBe('<gleaner-card></gleaner-card> null');
  expect(await tab.evaluate(() => JSON.stringify(performance.getEntries()))).not.toContain(token);
  const paperId = `arxiv:${cards[0]?.id}`;
  const change = { shelf: 'dismissed' };
  for (const [type, data] of [
    ['act', { paperId, pageUrl: monday, change }],
    ['openCard', { paperId, pageUrl: monday }],
    ['readCard', { token }],
    ['changeCard', { token, change }],
  ] as const) {
    expect(await answerTo(gleaner, type, data), type).toContain('refused');
  }
  const stray = await gleaner.openOwn(`card.html#${token}`);
  await expect.poll(() => stray.evaluate(() => document.body.innerText)).toContain('not in your library');
  expect(await paperIn(gleaner, 'Anchors')).toMatchObject({ shelf: 'inbox' });
});

/** What the background answers to a message that comes from where it should not. */
function answerTo(gleaner: GleanerBrowser, type: string, data: object): Promise<string> {
  return gleaner.backstage.evaluate(async (message) => JSON.stringify(await chrome.runtime.sendMessage(message)), {
    id: 1,
    timestamp: Date.now(),
    type,
    data,
  });
}

test('what was seen before is hidden and shown again, also after the page has drawn its rows anew', async ({
  gleaner,
}) => {
  gleaner.serve(monday, dailyPage({ cards: cards.slice(0, 2) }));
  gleaner.serve(tuesday, dailyPage({ cards }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  const tab = await gleaner.open(tuesday);
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Anchors', 'Bridges', 'Candles']);
  await expect.poll(async () => (await seenByPage(tab)).at(-1)).toBe('<gleaner-bar></gleaner-bar> null');
  await tabTo(tab, 'gleaner-bar');
  await tab.press('Enter');
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Candles']);
  await tab.evaluate((html) => {
    (document.querySelector('.grid') as Element).innerHTML = html;
  }, cards.map(row).join(''));
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Candles']);
  await toggleHiding(gleaner, tab);
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Anchors', 'Bridges', 'Candles']);
});

test('the bar keeps the focus when the page has added something behind it', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: cards.slice(0, 2) }));
  gleaner.serve(tuesday, dailyPage({ cards }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  const tab = await gleaner.open(tuesday);
  await expect.poll(async () => (await seenByPage(tab)).at(-1)).toBe('<gleaner-bar></gleaner-bar> null');
  await tabTo(tab, 'gleaner-bar');
  await tab.evaluate(() => document.body.append(document.createElement('footer')));
  await tab.press('Enter');
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Candles']);
  await tab.press('Enter');
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Anchors', 'Bridges', 'Candles']);
});

test('a row that an earlier Gleaner had hidden is shown again', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: cards.slice(0, 2) }));
  const left = '<article style="display: none !important">';
  gleaner.serve(tuesday, dailyPage({ cards }).replace('<article>', left));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  const tab = await gleaner.open(tuesday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(3);
  expect(await rowsOnDisplay(tab)).toEqual(['Bridges', 'Candles']);
  await toggleHiding(gleaner, tab);
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Candles']);
  await toggleHiding(gleaner, tab);
  await expect.poll(() => rowsOnDisplay(tab)).toEqual(['Anchors', 'Bridges', 'Candles']);
});

function rowsOnDisplay(tab: Tab): Promise<(string | null)[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('article')].filter((row) => row.checkVisibility()).map((row) => row.textContent),
  );
}

/** What the background does when the reader presses the shortcut. */
async function toggleHiding(gleaner: GleanerBrowser, tab: Tab): Promise<void> {
  await tab.toFront();
  await gleaner.backstage.evaluate(async () => {
    const [{ id = 0 } = {}] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(id, { id: 1, timestamp: Date.now(), type: 'toggleHiding' });
  });
}

test('a mark stands behind the last word of its title, also once the window is narrower', async ({ gleaner }) => {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);
  for (const { address } of demoPages()) {
    const tab = await gleaner.open(address);
    await expect.poll(() => isBehindTitle(tab), address).toBe(true);
    await tab.evaluate(() => {
      document.body.style.maxWidth = '700px';
      dispatchEvent(new Event('resize'));
    });
    await expect.poll(() => isBehindTitle(tab), `${address}, narrower`).toBe(true);
  }
});

/** Whether the first mark is right behind the last line of its title that can be seen. */
function isBehindTitle(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const mark = document.querySelector('gleaner-mark[data-state]');
    const heading = mark?.parentElement;
    if (!heading) return false;
    const words = document.createRange();
    words.selectNodeContents(heading);
    words.setEndBefore(mark);
    const bottom = heading.getBoundingClientRect().bottom + 2;
    const line = [...words.getClientRects()].findLast((each) => each.width > 0 && each.bottom <= bottom);
    return !!line && document.elementFromPoint(line.right + 18, line.top + line.height / 2) === mark;
  });
}

test('marks move nothing on the page', async ({ gleaner }) => {
  for (const { address, html } of demoPages()) gleaner.serve(address, html);
  for (const { address } of demoPages()) {
    const tab = await gleaner.open(address);
    await expect.poll(async () => (await marksOn(tab)).length, address).toBeGreaterThan(5);
    const [marked, bare] = await tab.evaluate(() => {
      const marks = [...document.querySelectorAll('gleaner-mark[data-state]')];
      const headings = marks.map(({ parentElement }) => parentElement as Element);
      const places = () => headings.map((heading) => [heading.getBoundingClientRect().top, heading.clientHeight]);
      const marked = places();
      for (const mark of marks) mark.remove();
      return [marked, places()];
    });
    expect(marked, address).toEqual(bare);
  }
});

declare global {
  var isHeld: boolean;
}

/** Keeps everybody from the papers. @returns lets go of them */
async function holdPapers(gleaner: GleanerBrowser): Promise<() => Promise<void>> {
  await gleaner.backstage.evaluate(
    () =>
      new Promise<void>((resolve) => {
        globalThis.isHeld = true;
        const opening = indexedDB.open('gleaner');
        opening.onsuccess = () => {
          const papers = opening.result.transaction('papers', 'readwrite').objectStore('papers');
          const goOn = () => {
            resolve();
            if (globalThis.isHeld) papers.count().onsuccess = goOn;
            else opening.result.close();
          };
          papers.count().onsuccess = goOn;
        };
      }),
  );
  return () => gleaner.backstage.evaluate(() => void Object.assign(globalThis, { isHeld: false }));
}

test('a mark has its room before it is known what it says, and cannot be used until then', async ({ gleaner }) => {
  gleaner.serve(monday, dailyPage({ cards: cards.slice(0, 2) }));
  gleaner.serve(tuesday, dailyPage({ cards }));
  await gleaner.open(monday);
  await expect.poll(async () => (await papersIn(gleaner)).length).toBe(2);
  const letGo = await holdPapers(gleaner);
  const tab = await gleaner.open(tuesday);
  await expect.poll(() => placesOf(tab)).toHaveLength(3);
  const places = await placesOf(tab);
  expect(places.filter(({ width }) => width < 20)).toEqual([]);
  expect(await marksOn(tab)).toEqual([]);
  for (const _ of cards) {
    await tab.press('Tab');
    expect(await focused(tab)).toBe('a');
  }
  await letGo();
  await expect.poll(async () => (await marksOn(tab)).map(({ state }) => state)).toEqual(['seen', 'seen', 'new']);
  expect(await placesOf(tab)).toEqual(places);
  await tabTo(tab, 'gleaner-mark');
});

function placesOf(tab: Tab): Promise<{ left: number; top: number; width: number }[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('gleaner-mark')].map((mark) => {
      const { left, top, width } = mark.getBoundingClientRect();
      return { left, top, width };
    }),
  );
}
