import type { browser as chromeApi } from 'wxt/browser';
import { type ChromiumBrowser, launchChromium } from '../e2e/chromium.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { type GleanerBrowser, type Tab, WINDOW } from '../e2e/gleaner.ts';
import { papersIn } from '../e2e/library.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { cardOn, focused, pointOf } from '../e2e/marks.ts';
import { Popup } from '../e2e/popup.ts';
import { expect, test } from '../e2e/test.ts';
import { backupOf, drop, idOf, listing, listingPage } from './payload-library.ts';
import { payloads } from './payloads.ts';
import { tell, tries } from './promise.ts';
import { walkDetails, walkInbox, walkTable } from './surfaces.ts';
import { armedIn, caughtIn, shownIn, trap } from './trap.ts';

declare const chrome: typeof chromeApi;

const all = payloads.map(({ mark }) => mark);
/** Of what takes its time for each paper, the short way has a share, another one each day. */
const share = Math.ceil(payloads.length / tries({ short: 40, long: payloads.length }));
const some = payloads.filter((_, i) => i % share === new Date().getDate() % share);
const few = payloads.filter((_, i) => i % (share * 5) === new Date().getDate() % (share * 5));

/** The browser with Gleaner in it, and the trap in each of its pages. */
const trapped = test.extend<{ gleaner: GleanerBrowser }>({
  gleaner: async ({ profile }, use, { project }) => {
    const launch = project.name === 'firefox' ? launchFirefox : launchChromium;
    const gleaner = await launch(profile, { allowed: [], first: trap });
    await use(gleaner);
    await gleaner.close();
  },
});

trapped('whatever a paper says, no surface does anything but show it', async ({ gleaner }, { project }) => {
  test.setTimeout(tries({ short: 180_000, long: 900_000 }));
  const shown = new Map<string, number>();
  const armed: string[] = [];

  /** Waits until a surface shows these payloads, and looks for what it should not have. */
  async function look(surface: string, tab: Tab, marks: string[]): Promise<void> {
    await expect.poll(() => shownIn(tab), { message: surface, timeout: 20_000 }).toEqual(expect.arrayContaining(marks));
    shown.set(surface, (shown.get(surface) ?? 0) + marks.length);
    armed.push(...(await armedIn(tab)).map((each) => `${surface}: ${each}`));
  }

  /** The same for a surface that shows one payload after another; `seen` are those that it has shown. */
  async function looked(surface: string, tab: Tab, seen: string[], marks: string[]): Promise<void> {
    expect(seen, surface).toEqual(expect.arrayContaining(marks));
    shown.set(surface, marks.length);
    armed.push(...(await armedIn(tab)).map((each) => `${surface}: ${each}`));
  }

  await test.step('the page', async () => {
    gleaner.serve(listing, listingPage());
    const tab = await gleaner.open(listing);
    const marks = () => tab.evaluate(() => document.querySelectorAll('gleaner-mark[data-state]').length);
    await expect.poll(marks, { timeout: 20_000 }).toBe(payloads.length);
    await look('marks on the page', tab, all);
    await tab.close();
  });

  await test.step('the import', async () => {
    const library = await LibraryPage.open(gleaner);
    for (let at = 0; at < payloads.length; at += 50) {
      const part = payloads.slice(at, at + 50);
      await drop(library.tab, `<img src=x onerror=hacked=1> zq${at}.jsonl`, await backupOf(part));
      const isRead = () => library.tab.evaluate(() => document.querySelector('dialog details') !== null);
      await expect.poll(isRead, { timeout: 20_000 }).toBe(true);
      await library.tab.evaluate(() => {
        for (const part of document.querySelectorAll('dialog details')) part.setAttribute('open', '');
      });
      await look(
        'import preview',
        library.tab,
        part.map(({ mark }) => mark),
      );
      await library.tab.evaluate(() => document.querySelector<HTMLElement>('dialog button[type="submit"]')?.click());
      const noted = async () => (await papersIn(gleaner)).filter(({ note }) => note !== '').length;
      await expect.poll(noted, { timeout: 20_000 }).toBe(at + part.length);
      await library.tab.evaluate(() => document.querySelector('dialog')?.close());
    }
    await library.tab.close();
  });

  for (const file of ['popup.html', 'sidepanel.html']) {
    await test.step(file, async () => {
      const searched = await Popup.open(gleaner, file);
      // Before all rows are there: among many elements Firefox takes long to find one by its name.
      await searched.search('hacked');
      await expect.poll(async () => (await searched.rows())[0]?.found, { timeout: 20_000 }).toBeDefined();
      await look(`${file}, words found`, searched.tab, []);
      await searched.tab.close();
      const popup = await Popup.open(gleaner, file);
      await expect.poll(() => popup.tab.evaluate(loadMore), { timeout: 20_000 }).toBe(payloads.length);
      await look(`${file}, closed rows`, popup.tab, all);
      await popup.tab.evaluate(() => {
        for (const toggle of document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]'))
          toggle.click();
      });
      const notes = () => popup.tab.evaluate(() => document.querySelectorAll('li section em').length);
      await expect.poll(notes, { timeout: 20_000 }).toBeGreaterThanOrEqual(payloads.length);
      await look(`${file}, open rows`, popup.tab, all);
      await popup.tab.close();
    });
  }

  await test.step('the library', async () => {
    const library = await LibraryPage.open(gleaner);
    await looked('library list', library.tab, await library.tab.evaluate(walkTable), all);
    const { seen, formulas } = await library.tab.evaluate(walkDetails, some.map(idOf));
    await looked(
      'details',
      library.tab,
      seen,
      some.map(({ mark }) => mark),
    );
    expect(formulas, 'formulas are drawn').toBeGreaterThan(0);
    await library.tab.close();
  });

  await test.step('Today, pictures, history', async () => {
    const library = await LibraryPage.open(gleaner, '#view=today');
    await expect.poll(() => library.text()).toContain('Trending in what you passed');
    await look('Today', library.tab, []);
    await library.tab.evaluate(() => document.querySelector<HTMLElement>('main section button')?.click());
    await expect.poll(() => library.text()).toContain(`1 of ${payloads.length}`);
    const sorted = await library.tab.evaluate(walkInbox, some.length);
    await looked('inbox being sorted', library.tab, sorted, []);
    expect(sorted.length).toBeGreaterThanOrEqual(some.length);
    await library.goTo('History');
    await look('History', library.tab, sorted);
    await library.goTo('Pictures');
    await expect.poll(() => library.text(), { timeout: 20_000 }).toContain('Most met authors');
    await look('Pictures', library.tab, []);
    await library.tab.close();
  });

  await test.step('the options', async () => {
    const options = await gleaner.openOwn('options.html', WINDOW);
    await look('options', options, all);
    await options.close();
  });

  await test.step('the card', async () => {
    const tab = await gleaner.open(listing);
    const marks = () => tab.evaluate(() => document.querySelectorAll('gleaner-mark[data-state]').length);
    await expect.poll(marks, { timeout: 20_000 }).toBe(payloads.length);
    for (const { mark } of few) {
      const { x, y } = await pointOf(tab, mark);
      // Not at the very edge.
      await tab.clickAt(x + 8, y - 6);
      const card = await cardOn(tab);
      await look('card', card, [mark]);
      await tab.press('Escape');
      await expect.poll(() => focused(tab)).toBe('gleaner-mark');
    }
    armed.push(...(await armedIn(tab)).filter((each) => !each.includes('asked for')));
    await tab.close();
  });

  if ('context' in gleaner) {
    await test.step('the address bar', async () => {
      const suggested = await suggestions(
        gleaner as ChromiumBrowser,
        some.map(({ mark }) => mark),
      );
      expect(suggested.filter(({ isXml }) => !isXml)).toEqual([]);
      expect(suggested.length).toBeGreaterThanOrEqual(some.length);
      shown.set('address bar', suggested.length);
    });
  }

  const caught = [...(await caughtIn(gleaner)), ...gleaner.asked.map((address) => `asked for ${address}`)];
  console.log([...shown].map(([surface, count]) => `${surface} ${count}`).join(', '));
  const sum = [...shown.values()].reduce((total, count) => total + count, 0);
  tell(`page data is only text (${project.name})`, { tries: sum, failures: new Set([...caught, ...armed]).size });
  expect({ caught, armed }).toEqual({ caught: [], armed: [] });
});

/** Runs in the browser: goes to the end of the list. @returns how many rows there are */
function loadMore(): number {
  const rows = document.querySelectorAll('[data-paper-id]');
  rows[rows.length - 1]?.scrollIntoView();
  return rows.length;
}

/** What the address bar would show for each of these words, and whether Chrome can read it. */
async function suggestions({ context, backstage }: ChromiumBrowser, words: string[]) {
  await backstage.evaluate(() => chrome.runtime.sendMessage({ type: 'none' }).catch(() => {}));
  const [worker] = context.serviceWorkers();
  const texts = (await worker?.evaluate(async (typed) => {
    const { onInputChanged } = (globalThis as unknown as Raised).chrome.omnibox;
    const found = typed.map(
      (word) => new Promise<{ description: string }[]>((resolve) => onInputChanged.dispatch(word, resolve)),
    );
    return (await Promise.all(found)).flat().map(({ description }) => description);
  }, words)) as string[];
  return backstage.evaluate(
    (all) =>
      all.map((text) => {
        const xml = new DOMParser().parseFromString(`<x>${text}</x>`, 'text/xml');
        return { text, isXml: xml.querySelector('parsererror') === null && xml.querySelectorAll('*').length === 1 };
      }),
    texts,
  );
}

/** The browser's own event, as Chromium lets it be raised from within. */
interface Raised {
  chrome: {
    omnibox: { onInputChanged: { dispatch(line: string, suggest: (found: { description: string }[]) => void): void } };
  };
}
