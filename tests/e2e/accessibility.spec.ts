import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { ChromiumBrowser } from './chromium.ts';
import { DetailPane } from './detail-pane.ts';
import { LibraryPage } from './library-page.ts';
import { clickMark } from './marks.ts';
import { Options } from './options.ts';
import { Popup } from './popup.ts';
import { readSampleDay, rivers, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those rules that may be broken in the dark alone: nothing else changes there. */
const colours = ['color-contrast', 'link-in-text-block'];

interface State {
  state: string;
  /** Goes there from the popup as it opens on a library of twelve papers. */
  reach?(popup: Popup): Promise<void>;
  /** A selector of what shows that it is reached. */
  sign: string;
}

const states: State[] = [
  { state: 'the newest papers', sign: '[data-paper-id]' },
  { state: 'words found', reach: (popup) => popup.search('difusion modle'), sign: 'mark' },
  { state: 'nothing found', reach: (popup) => popup.search('qqqqzzzz'), sign: 'main:not(:has(li))' },
  { state: 'an abstract', reach: (popup) => popup.click(tidepool, 'Abstract'), sign: '[data-open="true"]' },
  { state: 'tags, and the field for more', reach: (popup) => popup.addTag(tidepool, 'agents'), sign: 'bdi ~ button' },
  { state: 'the export menu', reach: (popup) => popup.tab.click('button', 'Export'), sign: '[role="menu"]' },
  { state: 'the menu of other pages', reach: (popup) => popup.tab.click('button', 'More'), sign: '[role="menu"]' },
  { state: 'a selected paper', reach: (popup) => popup.select(tidepool), sign: '[role="toolbar"]' },
  { state: 'the keys', reach: (popup) => openKeys(popup), sign: 'dialog[open]' },
  { state: 'a dismissed paper', reach: (popup) => dismissAndFind(popup), sign: '[data-shelf="dismissed"]' },
  { state: 'a message', reach: (popup) => popup.click(tidepool, 'Delete'), sign: '[role="status"] button' },
];

test('the popup of an empty library breaks no accessibility rule, light or dark', async ({
  chromiumGleaner: gleaner,
}) => {
  const empty = await Popup.open(gleaner);
  await expect.poll(() => empty.text()).toContain('No papers yet');
  expect(await violations(gleaner, empty)).toEqual([]);
});

for (const { state, reach, sign } of states) {
  test(`the popup breaks no accessibility rule, light or dark: ${state}`, async ({ chromiumGleaner: gleaner }) => {
    await readSampleDay(gleaner);
    const popup = await Popup.open(gleaner);
    await expect.poll(async () => (await popup.rows()).length).toBeGreaterThan(10);
    await reach?.(popup);
    await expect.poll(() => shows(popup, sign)).toBe(true);
    expect(await violations(gleaner, popup)).toEqual([]);
  });
}

test('the options break no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const options = await Options.open(gleaner);
  await expect.poll(() => options.text()).toContain('Last read');
  await options.tab.click('button', 'Add a rule');
  await options.tab.fill('textbox', 'Text', 'agents');
  expect(await violations(gleaner, options)).toEqual([]);
  await options.tab.click('button', 'Erase everything…');
  expect(await violations(gleaner, options), 'the question whether to erase').toEqual([]);
});

test('the details of a paper break no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const pane = await DetailPane.open(gleaner, 'arxiv:2609.90533');
  await expect.poll(() => pane.similar()).toBeDefined();
  for (const part of ['Edit details', 'Merge and split']) await pane.unfold(part);
  await pane.tab.fill('textbox', 'Note', '- a *note*');
  await pane.tab.fill('textbox', 'Title', '');
  await expect.poll(() => pane.text()).toContain('A paper needs a title.');
  expect(await violations(gleaner, pane)).toEqual([]);
  await pane.click('button', 'Preview note');
  await expect.poll(() => pane.count('em')).toBe(1);
  expect(await violations(gleaner, pane)).toEqual([]);
});

test('Today and the pictures break no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const page = await LibraryPage.open(gleaner, '#view=today');
  await expect.poll(() => page.text()).toContain('Trending in what you passed');
  expect(await violations(gleaner, page, 'main'), 'Today').toEqual([]);
  await page.tab.click('button', 'Sort the inbox');
  await expect.poll(() => page.text()).toContain('1 of 12');
  const titleInView = () => page.tab.evaluate(() => document.querySelector('article h2')?.textContent?.trim() ?? '');
  await expect.poll(titleInView).not.toBe('');
  const inView = await titleInView();
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(inView);
  await popup.click(inView, 'Keep');
  await page.tab.toFront();
  await expect.poll(() => page.text()).toContain('Kept Seen on');
  expect(await violations(gleaner, page, 'main'), 'the inbox being sorted').toEqual([]);
  await page.goTo('Pictures');
  await expect.poll(() => page.text()).toContain('Most met authors');
  expect(await violations(gleaner, page, 'main'), 'the pictures').toEqual([]);
});

test('welcome and history break no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.addTag(tidepool, 'agents');
  for (const [file, sign] of [
    ['welcome.html', 'What is stored, and where'],
    ['library.html#view=history', 'Tagged 1 paper “agents”'],
  ] as const) {
    const tab = await gleaner.openOwn(file);
    await expect.poll(() => tab.evaluate(() => document.body.innerText)).toContain(sign);
    expect(await violations(gleaner, { tab }), file).toEqual([]);
  }
});

test('the library breaks no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const library = await LibraryPage.open(gleaner);
  await expect.poll(() => library.titles()).toContain(tidepool);
  expect(await violations(gleaner, library), 'the list').toEqual([]);
  await library.press(tidepool);
  await library.tab.press('t');
  await expect.poll(() => library.tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await library.tab.type('agents');
  await library.tab.press('Enter');
  await expect.poll(() => library.count('agents')).toBe('1');
  expect(await violations(gleaner, library), 'papers that are selected and tagged').toEqual([]);
  await library.tab.click('button', 'Select none');
  await library.tab.click('button', 'Import…');
  await library.tab.fill(
    'textbox',
    'Or paste arXiv numbers, DOIs, or entries of any of these kinds',
    'Title,Year\nOne,1',
  );
  await library.tab.click('button', 'Read the list');
  await expect.poll(() => library.text()).toContain('1 paper is new');
  await library.tab.evaluate(() => {
    for (const part of document.querySelectorAll('dialog details')) part.setAttribute('open', '');
  });
  expect(await violations(gleaner, library), 'what an import would do').toEqual([]);
});

async function openKeys(popup: Popup): Promise<void> {
  await popup.tab.press('ArrowDown');
  await popup.tab.press('?');
}

async function dismissAndFind(popup: Popup): Promise<void> {
  await popup.click(rivers, 'Dismiss');
  await popup.search('is:dismissed');
}

test('the card of a mark breaks no accessibility rule, light or dark', async ({ chromiumGleaner: gleaner }) => {
  await readSampleDay(gleaner);
  const card = await clickMark(await gleaner.open('https://arxiv.org/list/cs.LG/new'), 'Conformal Prediction');
  await card.click('button', 'Keep');
  await expect.poll(() => card.evaluate(() => document.querySelectorAll('a').length)).toBeGreaterThan(0);
  expect(await violations(gleaner, { tab: card })).toEqual([]);
});

test('in forced colours the shelf of a paper and the section in view are told by more than their ground', async ({
  chromiumGleaner: gleaner,
}) => {
  await readSampleDay(gleaner);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toContain(tidepool);
  await popup.click(tidepool, 'Keep');
  const borders = async (selector: string) => {
    const page = gleaner.context.pages().at(-1) as Page;
    await page.emulateMedia({ forcedColors: 'active' });
    const part = page.locator(selector).first();
    return part.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth));
  };
  await expect.poll(() => borders('li [aria-pressed="true"]')).toBeGreaterThan(0);
  expect(await borders('li [aria-pressed="false"]')).toBe(0);
  await gleaner.openOwn('options.html#rules');
  await expect.poll(() => borders('nav [aria-current="true"]')).toBeGreaterThan(0);
  expect(await borders('nav a:not([aria-current])')).toBe(0);
});

test('what is pointed at or has the focus is seen: the ✕ of a message, and a pressed button of a card', async ({
  chromiumGleaner: gleaner,
}) => {
  await readSampleDay(gleaner);
  const popup = await Popup.open(gleaner);
  await expect.poll(async () => (await popup.rows()).length).toBeGreaterThan(10);
  await popup.click(tidepool, 'Delete');
  const page = gleaner.context.pages().at(-1) as Page;
  const close = page.getByRole('status').getByRole('button', { name: 'Dismiss' });
  const colour = () => close.evaluate((button) => getComputedStyle(button).color);
  const words = await close.evaluate((button) => getComputedStyle(button.parentElement as Element).color);
  await close.hover();
  await expect.poll(colour).toBe(words);

  const card = await clickMark(await gleaner.open('https://arxiv.org/list/cs.LG/new'), 'Conformal Prediction');
  await card.click('button', 'Keep');
  await expect
    .poll(() => card.evaluate(() => document.querySelector('[aria-pressed="true"]')?.textContent))
    .toBe('Keep');
  await card.press('Tab');
  await card.evaluate(() => document.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus());
  // Within the button the ring would lie on what is nearly its own colour.
  expect(
    await card.evaluate(() => {
      const { outlineOffset } = getComputedStyle(document.activeElement as Element);
      return [document.activeElement?.textContent, Number.parseFloat(outlineOffset) >= 0];
    }),
  ).toEqual(['Keep', true]);
});

test('a mark says to assistive technology what it is, when its paper was met, and what its keys do', async ({
  chromiumGleaner: gleaner,
}) => {
  await readSampleDay(gleaner);
  await gleaner.open('https://arxiv.org/list/cs.LG/new');
  const page = gleaner.context.pages().at(-1) as Page;
  const session = await page.context().newCDPSession(page);
  const told = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const marks = nodes.filter(
      ({ role, name }) => role?.value === 'button' && `${name?.value}`.startsWith('Gleaner: '),
    );
    return [...new Set(marks.map(({ name, description }) => `${name?.value}; ${description?.value}`))].sort();
  };
  const keys = 'Click for more. With the focus here, K keeps it and D dismisses it.';
  const seen = /^Gleaner: seen; Passed 2 times, first on \w+ \d+, \d+ Click for more\. With the focus here, K keeps/;
  await expect.poll(told).toEqual([`Gleaner: new; New to you ${keys}`, expect.stringMatching(seen)]);
});

function shows(popup: Popup, selector: string): Promise<boolean> {
  return popup.tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

/**
 * What axe finds in the first element of a selector, in light and in dark, as text; its code comes in by the debugger,
 * past the page's content security policy.
 */
async function violations(
  { context }: ChromiumBrowser,
  { tab }: Pick<Popup, 'tab'>,
  within = 'html',
): Promise<string[]> {
  await tab.evaluate(axe as never);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })));
    await expect.poll(() => tab.evaluate(wears, colorScheme)).toBe(true);
    const { violations } = await tab.evaluate(look, { within, rules: colorScheme === 'light' ? undefined : colours });
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}, ${id}: ${html}`)));
  }
  return found;
}

/** Runs in the browser. */
function look({ within, rules }: { within: string; rules: string[] | undefined }): Promise<AxeResults> {
  const { axe } = globalThis as unknown as Axe;
  return axe.run(within, { resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) });
}

/** Runs in the browser. */
function wears(scheme: string): boolean {
  return matchMedia(`(prefers-color-scheme: ${scheme}) and (prefers-reduced-motion)`).matches;
}

interface Axe {
  axe: { run(within: string, options: RunOptions): Promise<AxeResults> };
}
