import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ChromiumBrowser } from '../e2e/chromium.ts';
import { dailyPage, card as row } from '../e2e/daily-page.ts';
import type { GleanerBrowser, Tab } from '../e2e/gleaner.ts';
import { marksOn, titlesIn } from '../e2e/library.ts';
import { pointOf } from '../e2e/marks.ts';
import { expect, test } from '../e2e/test.ts';
import { tell } from './promise.ts';

declare const chrome: typeof browser;

const monday = 'https://huggingface.co/papers/date/2026-09-21';
const tuesday = 'https://huggingface.co/papers/date/2026-09-22';
const cards = ['Anchors', 'Bridges'].map((title, at) => ({ id: `2609.9200${at}`, title }));
const late = { id: '2609.92009', title: 'Drums' };

const chromiumBuild = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Puts the extension in once more, in place of itself, as an update does; and waits until it is there again. */
async function update(gleaner: GleanerBrowser): Promise<GleanerBrowser> {
  const { context } = gleaner as Partial<ChromiumBrowser>;
  if (context) await loadAgain(context);
  // The page that asks for it goes with the extension.
  else await gleaner.backstage.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  const isGone = () => gleaner.backstage.evaluate(() => false).catch(() => true);
  await expect.poll(isGone).toBe(true);
  let backstage: Tab | undefined;
  const isThere = async () => {
    backstage = await gleaner.openOwn('manifest.json').catch(() => undefined);
    return backstage?.evaluate(() => chrome.runtime?.id).catch(() => undefined);
  };
  await expect.poll(isThere).toBeTruthy();
  return { ...gleaner, backstage: backstage as Tab };
}

/** Of this command Playwright knows no types. */
async function loadAgain(context: BrowserContext): Promise<void> {
  const debug = await context.browser()?.newBrowserCDPSession();
  await debug?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: chromiumBuild } as never);
  await debug?.detach();
}

/** What a page complains of, as far as it can hear it itself. */
async function complaints(tab: Tab): Promise<() => Promise<string[]>> {
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, ({ type }) => void heard.push(type));
    console.error = (...said: unknown[]) => void heard.push(said.join(' '));
  });
  return () => tab.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** What else the browser has in the console of a page, of our own script there too: Chromium tells it. */
function errorsOn(gleaner: GleanerBrowser, address: string): string[] {
  const errors: string[] = [];
  const pages = (gleaner as Partial<ChromiumBrowser>).context?.pages() ?? [];
  for (const page of pages.filter((each) => each.url() === address)) {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
  }
  return errors;
}

/** The old script has stopped: it marks nothing, and what it has marked says why. What marks say is hidden from the page. */
async function saysReload({ context }: ChromiumBrowser, tab: Tab, { x, y }: { x: number; y: number }): Promise<void> {
  const page = context.pages().find((each) => each.url() === monday);
  const debug = page && (await context.newCDPSession(page));
  const whole = async () => JSON.stringify(await debug?.send('DOM.getDocument', { depth: -1, pierce: true }));
  await expect.poll(whole).toContain('Reload this page to use its marks again.');
  await tab.clickAt(x, y);
  await expect.poll(whole).toContain('reload the page');
  expect(await marksOn(tab)).toHaveLength(2);
}

/** Firefox puts the script of the new Gleaner into the page, which goes on where the old one stopped. */
async function isServed(tab: Tab): Promise<void> {
  const all = ['Anchors', 'Bridges', 'Drums'];
  await expect.poll(async () => (await marksOn(tab)).map(({ heading }) => heading)).toEqual(all);
}

test('a page that is open while Gleaner is updated is left in peace, and says that it has to be reloaded', async ({
  gleaner,
}, { project }) => {
  gleaner.serve(monday, dailyPage({ cards }));
  gleaner.serve(tuesday, dailyPage({ cards: [...cards, late] }));
  const tab = await gleaner.open(monday);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(2);
  const heard = await complaints(tab);
  const errors = errorsOn(gleaner, monday);
  const updated = await update(gleaner);
  await tab.toFront();

  // The page goes on: rows come, the reader clicks and types.
  await tab.evaluate((html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html), row(late));
  const { x, y } = await pointOf(tab, 'Anchors');
  await tab.clickAt(x, y);
  await tab.type('kd');
  await (project.name === 'chromium' ? saysReload(gleaner as ChromiumBrowser, tab, { x, y }) : isServed(tab));
  expect([...(await heard()), ...errors]).toEqual([]);

  const next = await updated.open(tuesday);
  await expect.poll(async () => (await marksOn(next)).length).toBe(3);
  await expect.poll(() => titlesIn(updated)).toEqual(['Anchors', 'Bridges', 'Drums']);
  tell(`A page that is open while Gleaner is updated is left in peace: ${project.name}`, { tries: 1, failures: 0 });
});
