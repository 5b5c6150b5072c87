import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { ChromiumBrowser } from './chromium.ts';
import { Options } from './options.ts';
import { Popup } from './popup.ts';
import { readSampleDay, tidepool } from './sample-day.ts';
import { expect, test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  { state: 'a message', reach: (popup) => popup.click(tidepool, 'Delete'), sign: '[role="status"] button' },
];

for (const scheme of ['light', 'dark'] as const) {
  test(`the popup breaks no accessibility rule, ${scheme}`, async ({ chromiumGleaner: gleaner }) => {
    const empty = await openPopup(gleaner, scheme);
    await expect.poll(() => empty.text()).toContain('No papers yet');
    expect(await violations(empty), 'an empty library').toEqual([]);
    await readSampleDay(gleaner);
    for (const { state, reach, sign } of states) {
      const popup = await openPopup(gleaner, scheme);
      await expect.poll(async () => (await popup.rows()).length, state).toBeGreaterThan(10);
      await reach?.(popup);
      await expect.poll(() => shows(popup, sign), state).toBe(true);
      expect(await violations(popup), state).toEqual([]);
      await popup.tab.close();
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the options break no accessibility rule, ${scheme}`, async ({ chromiumGleaner: gleaner }) => {
    await readSampleDay(gleaner);
    gleaner.context.once('page', (page) => void page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));
    const options = await Options.open(gleaner);
    await expect.poll(() => options.text()).toContain('Last read');
    expect(await violations(options)).toEqual([]);
  });
}

function shows(popup: Popup, selector: string): Promise<boolean> {
  return popup.tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

async function openPopup(gleaner: ChromiumBrowser, colorScheme: 'light' | 'dark'): Promise<Popup> {
  gleaner.context.once('page', (page) => void page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }));
  const popup = await Popup.open(gleaner);
  expect(
    await popup.tab.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme),
  ).toBe(true);
  return popup;
}

/** What axe finds, as text; its code comes in by the debugger, past the page's content security policy. */
async function violations({ tab }: Pick<Popup, 'tab'>): Promise<string[]> {
  await tab.evaluate(axe as never);
  const found = await tab.evaluate(() => (globalThis as unknown as Axe).axe.run());
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Axe {
  axe: { run(): Promise<AxeResults> };
}
