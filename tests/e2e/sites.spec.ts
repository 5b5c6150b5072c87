import { dailyPage } from './daily-page.ts';
import type { GleanerBrowser } from './gleaner.ts';
import { badgeOf, marksOn, papersIn, sightingsIn, titlesIn } from './library.ts';
import { Options } from './options.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

const id = '2609.90001';
const title = 'How Sparrows Learn Their Neighbours’ Songs';
const list = 'https://arxiv.org/list/q-bio/recent';
const daily = 'https://huggingface.co/papers/date/2026-09-07';
const search = 'https://dblp.org/search?q=sparrows';

const arxivList = `<!doctype html><title>arXiv</title><div id="dlpage"><h1>Quantitative Biology</h1><dl id="articles">
  <dt><a name="item1">[1]</a> <a href="/abs/${id}" title="Abstract" id="${id}">arXiv:${id}</a></dt>
  <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span> ${title}</div>
  <div class="list-authors"><a href="https://arxiv.org/search/?searchtype=author&query=Lovelace">Ada Lovelace</a></div>
  </div></dd></dl></div>`;

const huggingFace = dailyPage({ cards: [{ id, title, abstract: 'They listen, and sing again. We counted.' }] });

const dblpSearch = `<!doctype html><title>dblp: sparrows</title><div id="completesearch-publs"><ul class="publ-list">
  <li class="entry article" id="journals/birds/Lovelace27" itemscope itemtype="http://schema.org/ScholarlyArticle">
  <nav class="publ"><ul><li class="ee"><a href="https://doi.org/10.99999/birds.7"></a></li></ul></nav>
  <cite class="data"><span itemprop="author" itemscope><a href="https://dblp.org/pid/1.html"><span itemprop="name">Ada Lovelace</span></a></span>:
  <span class="title" itemprop="name">${title}.</span> <span itemprop="isPartOf"><span itemprop="name">Birds</span></span>
  <span itemprop="datePublished">2027</span></cite></li></ul></div>`;

async function read(gleaner: GleanerBrowser, address: string, html: string) {
  gleaner.serve(address, html);
  const tab = await gleaner.open(address);
  await expect.poll(() => marksOn(tab)).toHaveLength(1);
  return tab;
}

test('a paper that is met in three places is one record, which knows what each of them showed', async ({ gleaner }) => {
  await read(gleaner, list, arxivList);
  const [first] = await papersIn(gleaner);
  expect(first).toMatchObject({ id: `arxiv:${id}`, title, authors: ['Ada Lovelace'] });
  expect(first).not.toHaveProperty('abstract');
  await read(gleaner, daily, huggingFace);
  const elsewhere = await read(gleaner, search, dblpSearch);
  expect(await marksOn(elsewhere)).toMatchObject([{ state: 'seen' }]);
  const [paper, ...others] = await papersIn(gleaner);
  expect(others).toEqual([]);
  expect(paper).toMatchObject({
    id: `arxiv:${id}`,
    abstract: 'They listen, and sing again. We counted.',
    venue: 'Birds',
  });
  expect(paper?.ids).toEqual([`arxiv:${id}`, 'doi:10.99999/birds.7', 'dblp:journals/birds/Lovelace27']);
  expect(paper?.sources).toMatchObject({
    title: { site: 'arXiv' },
    abstract: { site: 'Hugging Face' },
    venue: { site: 'dblp' },
  });
  expect((await sightingsIn(gleaner)).map(({ pageUrl }) => pageUrl).sort()).toEqual([list, search, daily].sort());
});

test('records that were taken for one paper can be split, and made one again', async ({ gleaner }) => {
  await read(gleaner, list, arxivList);
  await read(gleaner, search, dblpSearch);
  expect(await papersIn(gleaner)).toHaveLength(1);
  const options = await Options.open(gleaner);
  await options.tab.click('button', `Split “${title}.”`);
  await expect
    .poll(async () => (await papersIn(gleaner)).map((paper) => paper.id).sort())
    .toEqual([`arxiv:${id}`, 'doi:10.99999/birds.7']);
  await options.tab.click('button', 'Undo');
  await expect.poll(() => titlesIn(gleaner)).toEqual([title]);
});

test('a site that is switched off is left alone until it is switched on again', async ({ gleaner }) => {
  const options = await Options.open(gleaner);
  await options.switch('arXiv');
  gleaner.serve(list, arxivList);
  const tab = await gleaner.open(list);
  // Another site goes on; when its paper is there, the one that is off has had its time.
  await read(gleaner, daily, dailyPage({ cards: [{ id: '2609.90002', title: 'Another' }] }));
  expect(await titlesIn(gleaner)).toEqual(['Another']);
  expect(await marksOn(tab)).toEqual([]);
  expect((await badgeOf(gleaner, tab)).text).toBe('');
  await options.tab.toFront();
  await options.switch('arXiv');
  await tab.toFront();
  await expect.poll(() => titlesIn(gleaner)).toEqual(['Another', title]);
  await expect.poll(() => marksOn(tab)).toMatchObject([{ state: 'new' }]);
});

test('a site that was rebuilt is flagged in the options until it can be read again', async ({ gleaner }) => {
  await read(gleaner, list, arxivList);
  const options = await Options.open(gleaner);
  await expect.poll(() => options.text('arXiv')).toContain('Last read');
  const rebuilt = 'https://arxiv.org/list/q-bio/new';
  gleaner.serve(rebuilt, arxivList.replace(/<dl.*<\/dl>/s, '<paper-list secret="hidden">Entry</paper-list>'));
  const tab = await gleaner.open(rebuilt);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
  await options.tab.toFront();
  await expect.poll(() => options.text('arXiv')).toContain('No list entry was found');
  await read(gleaner, rebuilt, arxivList);
  await options.tab.toFront();
  await expect.poll(() => options.text('arXiv')).not.toContain('No list entry was found');
});

test('what was saved from many sites is found in the popup', async ({ gleaner }) => {
  await read(gleaner, search, dblpSearch);
  const popup = await Popup.open(gleaner);
  await popup.search('sparows neighbors');
  await expect.poll(() => popup.titles()).toEqual([`${title}.`]);
});
