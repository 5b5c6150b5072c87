import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import { card, dailyPage } from '../e2e/daily-page.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { type GleanerBrowser, type Tab, WINDOW } from '../e2e/gleaner.ts';
import { LibraryPage } from '../e2e/library-page.ts';
import { Popup } from '../e2e/popup.ts';
import { expect, test } from '../e2e/test.ts';
import { fillForSearch } from './search-library.ts';
import { limit, median, print } from './table.ts';

declare global {
  /** When each paper first stood on the page, by its address or id; milliseconds since 1970, which all pages share. */
  var arrivals: Record<string, number>;
}

const PAPERS = Number(process.env.FRESHNESS_PAPERS ?? 10_000);
const ROUNDS = 9;
const listing = 'https://huggingface.co/papers/date/2026-09-14';
const study = (round: number) => ({ id: `2609.7${round}000`, title: `Quokkas of the ${round + 1}th estuary` });

for (const [name, launch] of [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const) {
  test(`what is captured or tagged is found in open pages among ${PAPERS} papers in ${name}`, async () => {
    test.setTimeout(20 * 60_000);
    const profile = mkdtempSync(path.join(os.tmpdir(), 'gleaner-'));
    const gleaner = await launch(profile);
    await fillForSearch(gleaner, PAPERS);
    const { captured, tagged } = await rounds(gleaner);
    print([
      ...figures(`a paper marked on its page, to its row in an open popup, ${name}`, captured.popup),
      ...figures(`the same, to its row in an open library, ${name}`, captured.library),
      ...figures(`a tag given in the popup, to the row in an open library that shows the tag, ${name}`, tagged),
    ]);
    await gleaner.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

function figures(what: string, times: number[]) {
  return [
    limit(`${what}: median of ${times.length}`, median(times), 200, 'ms'),
    limit(`${what}: the slowest`, Math.max(...times), Number.POSITIVE_INFINITY, 'ms'),
  ];
}

async function rounds(gleaner: GleanerBrowser) {
  const popup = await Popup.open(gleaner);
  await popup.search('quokkas');
  const library = await LibraryPage.open(gleaner, '#q=quokkas');
  const shelf = await gleaner.openOwn('library.html#q=tag%3Afresh', WINDOW);
  gleaner.serve(listing, dailyPage({ cards: [] }));
  const page = await gleaner.open(listing);
  for (const tab of [popup.tab, library.tab, shelf, page]) await tab.evaluate(watchArrivals);
  const times = { captured: { popup: [] as number[], library: [] as number[] }, tagged: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const paper = study(round);
    const id = `arxiv:${paper.id}`;
    await page.evaluate((html) => document.querySelector('.grid')?.insertAdjacentHTML('beforeend', html), card(paper));
    const marked = await arrival(page, `/papers/${paper.id}`);
    times.captured.popup.push((await arrival(popup.tab, id)) - marked);
    times.captured.library.push((await arrival(library.tab, id)) - marked);
    await popup.tab.toFront();
    await popup.addTag(paper.title, 'fresh');
    times.tagged.push((await arrival(shelf, id)) - (await arrival(popup.tab, 'Enter')));
  }
  return times;
}

/** When it first stood on the page, in milliseconds since 1970. */
async function arrival(tab: Tab, name: string): Promise<number> {
  const at = () => tab.evaluate((name) => arrivals[name] ?? 0, name);
  await expect.poll(at, { intervals: [20] }).toBeGreaterThan(0);
  return at();
}

/** Runs in a page: notes when a paper's row or mark is first there, and the last time that Enter was pressed. */
function watchArrivals(): void {
  globalThis.arrivals = {};
  const note = () => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-paper-id]')].map((row) => row.dataset.paperId);
    const marks = [...document.querySelectorAll('gleaner-mark[data-state]')];
    const links = marks.map((mark) => mark.closest('article')?.querySelector('a')?.getAttribute('href'));
    for (const name of [...rows, ...links]) if (name) arrivals[name] ??= Date.now();
  };
  new MutationObserver(note).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-state'],
  });
  addEventListener('keydown', ({ key }) => key === 'Enter' && Object.assign(arrivals, { Enter: Date.now() }), true);
}
