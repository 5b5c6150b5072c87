import type { browser } from 'wxt/browser';
import { arxiv, dblp, huggingFace, type Listing, numbers } from '../bench/listing-pages.ts';
import { tries } from '../torture/promise.ts';
import type { GleanerBrowser, Tab } from './gleaner.ts';
import { papersIn, sightingsIn } from './library.ts';
import { expect, test } from './test.ts';

declare const chrome: typeof browser;
declare global {
  /** The papers that were sent so far, each with its page's address. */
  var sent: string[];
}

const LISTS = 50;
/** Lists of ten papers, of which the next list shows five again. */
const listOf = (list: number) => numbers(list * 5, 10);

/** From here on each paper that a page sends is noted: a message of a page is heard by every page of the extension. */
function listen(gleaner: GleanerBrowser): Promise<void> {
  return gleaner.backstage.evaluate(() => {
    globalThis.sent = [];
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type !== 'capture') return;
      for (const { paper } of data.papers) globalThis.sent.push(`${paper.title} | ${data.pageUrl}`);
    });
  });
}

async function open(gleaner: GleanerBrowser, listing: Listing): Promise<Tab> {
  await listen(gleaner);
  gleaner.serve(listing.addressOf(0), listing.page(listOf(0)));
  const tab = await gleaner.open(listing.addressOf(0));
  await expectMarks(tab, listOf(0).length);
  return tab;
}

/** Each row has one mark, and there are so many. */
function expectMarks(tab: Tab, rows: number): Promise<void> {
  const marked = () =>
    tab.evaluate(() => {
      const marks = [...document.querySelectorAll('gleaner-mark[data-state]')];
      return { marks: marks.length, headings: new Set(marks.map(({ parentElement }) => parentElement)).size };
    });
  return expect.poll(marked, { intervals: [50] }).toEqual({ marks: rows, headings: rows });
}

/** What a single-page site does when the reader goes on. */
function goOn(tab: Tab, listing: Listing, list: number): Promise<void> {
  const shown = {
    address: listing.addressOf(list),
    rows: listing.rows,
    html: listOf(list).map(listing.row).join('\n'),
  };
  return tab.evaluate(({ address, rows, html }) => {
    history.pushState({}, '', address);
    (document.querySelector(rows) as Element).innerHTML = html;
  }, shown);
}

/** What a site does that has no last page, when the reader comes near the end. */
function append(tab: Tab, listing: Listing, papers: number[]): Promise<void> {
  const more = { rows: listing.rows, html: papers.map(listing.row).join('\n') };
  return tab.evaluate(({ rows, html }) => {
    document.querySelector(rows)?.insertAdjacentHTML('beforeend', html);
  }, more);
}

/** That all was sent, each paper of a page once, and stored, each with one sighting for each of its pages. */
async function expectOnce(gleaner: GleanerBrowser, pages: Map<string, number[]>): Promise<void> {
  const shown = [...pages].flatMap(([address, papers]) => papers.map((paper) => ({ address, paper })));
  const sent = await gleaner.backstage.evaluate(() => globalThis.sent);
  const asSent = shown.map(
    ({ address, paper }) => `An invented study of its own number, which is ${paper} | ${address}`,
  );
  expect(sent.map((each) => each.replace('. |', ' |')).sort()).toEqual(asSent.sort());
  const papers = await papersIn(gleaner);
  expect(papers).toHaveLength(new Set(shown.map(({ paper }) => paper)).size);
  const sightings = await sightingsIn(gleaner);
  expect(sightings.map(({ pageUrl }) => pageUrl).sort()).toEqual(shown.map(({ address }) => address).sort());
  expect(new Set(sightings.map(({ paperId, pageUrl }) => `${paperId} ${pageUrl}`)).size).toBe(shown.length);
}

for (const listing of [huggingFace, dblp].slice(0, tries({ short: 1, long: 2 }))) {
  test(`fifty lists that ${listing.name} puts one in place of the other are fifty pages, and no paper of a page is sent twice`, async ({
    gleaner,
  }) => {
    const tab = await open(gleaner, listing);
    for (const list of numbers(1, LISTS)) {
      await goOn(tab, listing, list);
      await expectMarks(tab, listOf(list).length);
    }
    await expectOnce(gleaner, new Map(numbers(0, LISTS + 1).map((list) => [listing.addressOf(list), listOf(list)])));
  });
}

for (const listing of [arxiv, huggingFace].slice(0, tries({ short: 1, long: 2 }))) {
  test(`of two thousand rows that ${listing.name} adds bit by bit, each is marked, and its paper sent once`, async ({
    gleaner,
  }) => {
    const tab = await open(gleaner, listing);
    for (const portion of numbers(0, 40)) {
      const rows = listOf(0).length + portion * 50;
      await append(tab, listing, numbers(rows, 50));
      await expectMarks(tab, rows + 50);
    }
    await expectOnce(gleaner, new Map([[listing.addressOf(0), numbers(0, 2_010)]]));
  });
}

// The page is at its end, and notes which rows have a mark when the first marks are there.
const atItsEnd = `<script>
  scrollTo(0, document.body.scrollHeight);
  new MutationObserver((_, observer) => {
    const marked = [...document.querySelectorAll('h3')].map((heading) => heading.querySelector('gleaner-mark[data-state]') !== null);
    if (!marked.includes(true)) return;
    observer.disconnect();
    document.body.dataset.first = marked.includes(false) ? 'some' : 'all';
    document.body.dataset.last = marked.at(-1);
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-state'] });
</script>`;

test('of a thousand rows that are there at once, each is marked, those in sight before others', async ({ gleaner }) => {
  const address = huggingFace.addressOf(0);
  gleaner.serve(address, huggingFace.page(numbers(0, 1_000)).replace('</body>', `${atItsEnd}</body>`));
  const tab = await gleaner.open(address);
  await expectMarks(tab, 1_000);
  expect(await tab.evaluate(() => ({ ...document.body.dataset }))).toEqual({ first: 'some', last: 'true' });
});
