import { type Card, dailyPage } from './daily-page.ts';
import { badgeOf, everythingStored, marksOn, papersIn, titlesIn } from './library.ts';
import { Popup } from './popup.ts';
import { expect, test } from './test.ts';

const address = 'https://huggingface.co/papers/date/2026-09-09';
const good: Card = { id: '2609.90010', title: 'A plain paper', abstract: 'It says little.' };

const elsewhere = [
  'https://huggingface.co/models',
  'https://huggingface.co/papers/2609.90011/notes',
  'https://example.org/papers',
];

test.describe('a page that is no listing is left alone, whatever stands on it', () => {
  for (const other of elsewhere) {
    test(other, async ({ gleaner }) => {
      gleaner.serve(other, dailyPage({ cards: [{ id: '2609.90012', title: 'Not for Gleaner' }] }));
      gleaner.serve(address, dailyPage({ cards: [good] }));
      const tab = await gleaner.open(other);
      await gleaner.open(address);
      await expect.poll(() => titlesIn(gleaner)).toEqual(['A plain paper']);
      expect(await marksOn(tab)).toEqual([]);
      expect((await badgeOf(gleaner, tab)).text).toBe('');
    });
  }
});

test('a listing that was rebuilt says so on the toolbar, and the library keeps what it has', async ({ gleaner }) => {
  const rebuilt = 'https://huggingface.co/papers/date/2026-09-10';
  gleaner.serve(address, dailyPage({ cards: [good] }));
  gleaner.serve(rebuilt, dailyPage({ cards: [good] }).replaceAll('article', 'paper-card'));
  await gleaner.open(address);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['A plain paper']);
  const before = await papersIn(gleaner);
  const tab = await gleaner.open(rebuilt);
  await expect.poll(async () => (await badgeOf(gleaner, tab)).text).toBe('!');
  expect((await badgeOf(gleaner, tab)).title).toMatch(/Hugging Face has changed: .+ your library is safe/);
  expect(await papersIn(gleaner)).toEqual(before);
});

test('a list that is honestly empty is no fault', async ({ gleaner }) => {
  gleaner.serve(address, dailyPage({ cards: [] }));
  const tab = await gleaner.open(address);
  await expect.poll(() => everythingStored(gleaner), 'what Gleaner knows').toContain(address);
  expect(await badgeOf(gleaner, tab)).toEqual({ text: '', title: 'Gleaner' });
});

test('markup in a title or an abstract stays text, on the page and in the popup', async ({ gleaner }) => {
  const title = `<script>hacked = 1</script><img src=x onerror="hacked = 1"> & "friends"`;
  const abstract = `<svg onload="hacked = 1"></svg> An abstract.`;
  gleaner.serve(address, dailyPage({ cards: [{ id: '2609.90013', title, abstract }] }));
  const tab = await gleaner.open(address);
  await expect.poll(async () => (await marksOn(tab)).length).toBe(1);
  const popup = await Popup.open(gleaner);
  await expect.poll(() => popup.titles()).toEqual([title]);
  await popup.click(title, 'Abstract');
  await expect.poll(() => popup.text()).toContain(abstract);
  for (const shown of [tab, popup.tab]) expect(await shown.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('a link that would run as a script is dropped, and the paper stays', async ({ gleaner }) => {
  const more = { projectPage: 'javascript:hacked=1', githubRepo: 'data:text/html,hacked' };
  gleaner.serve(address, dailyPage({ cards: [{ ...good, more }] }));
  await gleaner.open(address);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['A plain paper']);
  expect(await everythingStored(gleaner)).not.toContain('hacked');
});

test('a card without a title, and one without a link, cost only themselves', async ({ gleaner }) => {
  const broken = '<article><h3><a href="/papers/2609.90014"></a></h3></article><article><h3>No link</h3></article>';
  gleaner.serve(address, dailyPage({ cards: [good] }).replace('<article>', `${broken}<article>`));
  const tab = await gleaner.open(address);
  await expect.poll(() => marksOn(tab)).toEqual([{ heading: 'A plain paper', state: 'new' }]);
  expect(await titlesIn(gleaner)).toEqual(['A plain paper']);
});

const odd = [
  { what: 'JSON that breaks off', json: '{"dailyPapers":[{"paper":{"id":"2609' },
  { what: 'JSON of another shape', json: '{"dailyPapers":{"paper":7},"searchResults":[null,3,"x"]}' },
  { what: 'no JSON', json: '' },
];

test.describe('the cards are read all the same from a page with', () => {
  for (const { what, json } of odd) {
    test(what, async ({ gleaner }) => {
      gleaner.serve(address, dailyPage({ cards: [good], json }));
      await gleaner.open(address);
      await expect.poll(() => titlesIn(gleaner)).toEqual(['A plain paper']);
    });
  }
});

test('a title of 10,000 characters and one with half a character do not keep the others out', async ({ gleaner }) => {
  const long: Card = { id: '2609.90015', title: 'long '.repeat(2_000) };
  const half: Card = { id: '2609.90016', title: 'Half a \ud835 character' };
  gleaner.serve(address, dailyPage({ cards: [long, half, good] }));
  await gleaner.open(address);
  await expect.poll(() => titlesIn(gleaner)).toContain('A plain paper');
  const popup = await Popup.open(gleaner);
  await popup.search('half character');
  await expect.poll(() => popup.titles()).toEqual(['Half a \ufffd character']);
});

test('of the reader, the page’s account and other people’s accounts nothing is stored', async ({ gleaner }) => {
  const account = JSON.stringify({ user: { email: 'reader@private.example', token: 'hf_private' } });
  const before = `<div data-target="MainHeader" data-props="${account.replaceAll('"', '&quot;')}"></div>`;
  const author = { name: 'Ada Example', user: { fullname: 'Private Person', email: 'ada@private.example' } };
  gleaner.serve(address, dailyPage({ cards: [{ ...good, more: { authors: [author] } }], before }));
  await gleaner.open(address);
  await expect.poll(() => titlesIn(gleaner)).toEqual(['A plain paper']);
  expect((await papersIn(gleaner))[0]?.authors).toEqual(['Ada Example']);
  expect(await everythingStored(gleaner)).not.toMatch(/private/i);
});
