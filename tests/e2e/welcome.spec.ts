import type { browser } from 'wxt/browser';
import { dailyPage } from './daily-page.ts';
import { titlesIn } from './library.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;

test('the welcome is opened at the installation, and not again', async ({ gleaner }) => {
  // That it was opened is what every test waits for first, in `install`.
  const listing = 'https://huggingface.co/papers/date/2026-09-30';
  gleaner.serve(listing, dailyPage({ cards: [{ id: '2609.90001', title: 'Seen after a rest' }] }));
  await gleaner.stopBackground();
  await gleaner.open(listing);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Seen after a rest']);
  const tabs = await gleaner.backstage.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
  expect(tabs.filter((url) => url.includes('welcome'))).toEqual([]);
  expect(gleaner.asked).toEqual([]);
});

test('the welcome says what is stored and where, and offers listings to try', async ({ gleaner }) => {
  const tab = await gleaner.openOwn('welcome.html');
  const text = () => tab.evaluate(() => document.body.innerText);
  await expect.poll(text).toContain('What is stored, and where');
  expect(await text()).toContain('Hugging Face');
  const links = await tab.evaluate(() =>
    [...document.querySelectorAll('a[target]')].map((link) => link.getAttribute('href')),
  );
  expect(links).toEqual(['https://huggingface.co/papers', 'https://arxiv.org/list/cs.LG/recent']);
});
