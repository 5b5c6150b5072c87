import type { Page } from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import { type Command, keyTable } from '../../components/key-table.ts';
import type { SavedPaper } from '../../lib/paper/paper.ts';
import type { ChromiumBrowser } from './chromium.ts';
import { papersIn } from './library.ts';
import { Popup } from './popup.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof chromeApi;

test.beforeEach(async ({ chromiumGleaner }) => void (await readSampleDay(chromiumGleaner)));

test('what is typed goes to the search field, also when the focus is lost', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openFull(gleaner);
  await popup.tab.evaluate(() => (document.activeElement as HTMLElement).blur());
  await popup.tab.type('tidepol');
  await expect.poll(() => popup.titles()).toEqual([tidepool]);
  await popup.tab.press('Escape');
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
});

test('letters that are no keys go to the search field from a row, and all of them once keys are off', async ({
  chromiumGleaner: gleaner,
}) => {
  const popup = await openFull(gleaner);
  await popup.tab.press('ArrowDown');
  await popup.tab.type('open');
  await expect.poll(() => popup.line()).toBe('open');
  await popup.tab.press('Escape');
  await popup.tab.press('ArrowDown');
  await popup.tab.press('?');
  await popup.tab.click('switch', 'Single letters are shortcuts');
  await popup.tab.press('Escape');
  await expect.poll(() => popup.focused()).toBe((await popup.titles())[0] ?? '');
  await popup.tab.type('k');
  await expect.poll(() => popup.line()).toBe('k');
  expect((await papersIn(gleaner)).filter(({ shelf }) => shelf === 'kept')).toEqual([]);
});

/** The popup with the focus on its third row, and a key to press there. */
interface Desk {
  gleaner: ChromiumBrowser;
  popup: Popup;
  /** The papers as the list had them before. */
  titles: string[];
  press(): Promise<void>;
}

/** What shows, for each command, that its key does what it says. */
const proofs: Record<Command, (desk: Desk) => Promise<void>> = {
  next: (desk) => movesTo(desk, desk.titles[3]),
  previous: (desk) => movesTo(desk, desk.titles[1]),
  first: (desk) => movesTo(desk, desk.titles[0]),
  last: (desk) => movesTo(desk, desk.titles.at(-1)),
  'page-down': async (desk) => expect(await placeAfter(desk)).toBeGreaterThan(3),
  'page-up': async (desk) => expect(await placeAfter(desk)).toBe(0),
  leave: (desk) => movesTo(desk, 'Search papers'),
  search: (desk) => movesTo(desk, 'Search papers'),
  open: (desk) => opens(desk, true),
  'open-behind': (desk) => opens(desk, false),
  async expand({ popup, press }) {
    await press();
    await expect.poll(() => expanded(popup)).not.toBe('');
    await popup.tab.press('ArrowLeft');
  },
  async collapse({ popup, press }) {
    await popup.tab.press('ArrowRight');
    await expect.poll(() => expanded(popup)).not.toBe('');
    await press();
    await expect.poll(() => expanded(popup)).toBe('');
  },
  keep: (desk) => makes(desk, ({ shelf }) => shelf === 'kept'),
  inbox: (desk) => makes(desk, ({ shelf }) => shelf === 'inbox'),
  star: (desk) => makes(desk, ({ starred }) => starred),
  async dismiss(desk) {
    await makes(desk, ({ shelf }) => shelf === 'dismissed');
    await expect.poll(() => desk.popup.titles()).not.toContain(desk.titles[2]);
    await expect.poll(() => desk.popup.focused()).toBe(desk.titles[3]);
  },
  async delete({ popup, titles, press }) {
    await press();
    await expect.poll(() => popup.titles()).not.toContain(titles[2]);
    await expect.poll(() => popup.focused()).toBe(titles[3]);
  },
  async tag({ popup, press }) {
    await press();
    await expect.poll(() => popup.focused()).toBe('Tag');
    await popup.tab.press('Escape');
  },
  async note({ popup, press }) {
    await press();
    await expect.poll(() => popup.tab.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await popup.tab.press('Escape');
    await popup.tab.press('ArrowLeft');
  },
  'copy-bibtex': (desk) => tells(desk, 'Copied as BibTeX'),
  'copy-citation': (desk) => tells(desk, 'Copied as a citation'),
  'copy-link': (desk) => tells(desk, 'Copied the link'),
  'copy-markdown': (desk) => tells(desk, 'Copied as Markdown'),
  'copy-arxiv': (desk) => tells(desk, 'Copied the arXiv number'),
  async zotero(desk) {
    await tells(desk, 'Zotero runs on this computer, at the address 127');
    await desk.popup.tab.press('Escape');
  },
  async select(desk) {
    await tells(desk, '1 selected');
    await desk.press();
    await expect.poll(() => desk.popup.text()).not.toContain('1 selected');
  },
  async extend({ popup, press, titles }) {
    await press();
    const end = titles.indexOf(await popup.focused());
    await expect.poll(() => popup.text()).toContain(`${Math.abs(end - 2) + 1} selected`);
    await popup.tab.press('Escape');
  },
  async 'select-all'(desk) {
    await tells(desk, `${desk.titles.length} selected`);
    await desk.popup.tab.press('Escape');
  },
  async undo(desk) {
    const before = starredIn(await papersIn(desk.gleaner));
    await desk.popup.tab.press('s');
    await expect.poll(async () => starredIn(await papersIn(desk.gleaner))).not.toEqual(before);
    await desk.press();
    await expect.poll(async () => starredIn(await papersIn(desk.gleaner))).toEqual(before);
  },
  async help(desk) {
    await tells(desk, 'Single letters are shortcuts');
    const named = () => desk.popup.tab.evaluate(() => document.querySelectorAll('dialog dt').length);
    expect(await named()).toBe(new Set(keyTable.map(({ command }) => command)).size);
    await desk.popup.tab.press('Escape');
  },
};

test('each key of the table does what the table says, and the sheet of keys names it', async ({
  chromiumGleaner: gleaner,
}) => {
  const popup = await openFull(gleaner);
  const page = gleaner.context.pages().at(-1) as Page;
  for (const { command, keys } of keyTable) {
    for (const key of keys) {
      const titles = await popup.titles();
      await page.locator('[data-title]').nth(2).focus();
      const press = () => page.keyboard.press(pressed(key));
      await test.step(`${key}: ${command}`, () => proofs[command]({ gleaner, popup, titles, press }));
    }
  }
});

test('all keys that act on a paper act on all that are selected', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openFull(gleaner);
  const titles = await popup.titles();
  for (const key of ['ArrowDown', 'x', 'ArrowDown', 'ArrowDown', 'x'] as const) await popup.tab.press(key);
  await expect.poll(() => popup.text()).toContain('2 selected');
  await popup.tab.press('d');
  await expect.poll(() => popup.titles()).toEqual(titles.filter((_, at) => at !== 0 && at !== 2));
  await popup.search(`title:"${titles[0]?.split(' ').slice(0, 3).join(' ')}"`);
  await expect.poll(async () => (await popup.rows())[0]?.text).toContain('Dismissed');
  await popup.search('');
  await popup.tab.click('button', 'Undo');
  await expect.poll(() => popup.titles()).toEqual(titles);
});

test('the keys go on when a tag takes its paper out of the list', async ({ chromiumGleaner: gleaner }) => {
  const popup = await openFull(gleaner);
  await popup.search('is:inbox -has:tags');
  const [first, second] = await popup.titles();
  for (const key of ['ArrowDown', 't'] as const) await popup.tab.press(key);
  await expect.poll(() => popup.focused()).toBe('Tag');
  await popup.tab.type('read');
  await popup.tab.press('Enter');
  await expect.poll(() => popup.titles()).not.toContain(first);
  await expect.poll(() => popup.focused()).toBe(second);
  await popup.tab.press('s');
  await expect.poll(async () => starredIn(await papersIn(gleaner))).toEqual([second]);
});

async function openFull(gleaner: ChromiumBrowser): Promise<Popup> {
  const popup = await Popup.open(gleaner);
  await expect.poll(async () => (await popup.rows()).length).toBe(12);
  return popup;
}

/** A key of the table as Playwright calls it. */
function pressed(key: string): string {
  const names: Record<string, string> = { $mod: 'ControlOrMeta', '[Shift]': '' };
  return key
    .split(/(?<=\w|\])\+/)
    .map((part) => names[part] ?? part)
    .filter(Boolean)
    .join('+')
    .replace(/^Shift\+(\w)$/, (_, letter: string) => `Shift+${letter.toUpperCase()}`);
}

async function movesTo({ popup, press }: Desk, label: string | undefined) {
  await press();
  await expect.poll(() => popup.focused()).toBe(label);
}

/** Where the focus goes by a key, as the place in the list. */
async function placeAfter({ popup, titles, press }: Desk): Promise<number> {
  await press();
  return titles.indexOf(await popup.focused());
}

async function opens({ gleaner, popup, titles, press }: Desk, isActive: boolean) {
  const { url } = (await papersIn(gleaner)).find(({ title }) => title === titles[2]) as SavedPaper;
  const opened = gleaner.context.waitForEvent('page');
  await press();
  const page = await opened;
  const tabs = () => gleaner.backstage.evaluate(() => chrome.tabs.query({}));
  await expect.poll(async () => (await tabs()).find((tab) => tab.url === url)?.active).toBe(isActive);
  await page.close();
  await popup.tab.toFront();
}

async function makes({ gleaner, titles, press }: Desk, isSo: (paper: SavedPaper) => boolean) {
  await press();
  const isMade = async () => (await papersIn(gleaner)).filter(isSo).some(({ title }) => title === titles[2]);
  await expect.poll(isMade).toBe(true);
}

async function tells({ popup, press }: Desk, words: string) {
  await press();
  await expect.poll(() => popup.text()).toContain(words);
}

function starredIn(papers: SavedPaper[]): string[] {
  return papers.filter(({ starred }) => starred).map(({ title }) => title);
}

/** What an opened row says; nothing when none is open. */
function expanded(popup: Popup): Promise<string> {
  return popup.tab.evaluate(() => document.querySelector<HTMLElement>('[data-open="true"]')?.innerText ?? '');
}
