import { expect, test, vi } from 'vitest';
import huggingFace from '../../../lib/sites/huggingface.co.ts';
import { abstractIn } from '../../../lib/sites/huggingface-card.ts';
import { siteFor } from '../../../lib/sites/index.ts';
import { fixtures, parse } from '../pages.ts';

const address = 'https://huggingface.co';

test.each([
  '/papers',
  '/papers?q=low+cost+training',
  '/papers?date=2024-08-12',
  '/papers/trending',
  '/papers/date/2026-07-02',
  '/papers/week/2026-W27',
  '/papers/month/2026-07',
  '/papers/2401.01234',
  '/papers/2401.01234v2?ref=mail',
])('%s is read', (path) => {
  expect(siteFor(new URL(path, address))).toBe(huggingFace);
});

test.each([
  '/',
  '/docs/hub/paper-pages',
  '/models?other=arxiv:2401.01234',
  '/papers/submit',
  '/papers/date',
  '/papersplease',
  'https://papers.huggingface.co/papers',
  'http://huggingface.co/papers',
])('%s is left alone', (path) => {
  expect(siteFor(new URL(path, address))).toBeUndefined();
});

test.each(['/papers/2401.01234/foo', '/papers/some.body', '/papers/date/2026-07-02/more'])(
  '%s is a page that lists nothing',
  (path) => {
    expect(huggingFace.extract(document('daily-2026-07'), new URL(path, address))).toEqual([]);
  },
);

test.each([
  ['search-json', '/papers?q=low+cost%20%20training', 'low cost training'],
  ['trending', '/papers/trending', 'Trending papers'],
  ['daily-2026-07', '/papers/date/2026-07-01', 'Daily papers 2026-07-01'],
  ['daily-2024-08', '/papers?date=2024-08-09', 'Daily papers 2024-08-09'],
  ['daily-2024-08', '/papers', 'Daily papers 2024-08-12'],
  ['daily-2026-07', '/papers', 'Daily papers 2026-07-02'],
  ['broken-json', '/papers?q=', 'Daily papers'],
  ['week', '/papers/week/2026-W27', 'Weekly papers 2026-W27'],
  ['month-logged-in', '/papers/month/2026-06', 'Monthly papers 2026-06'],
  ['paper-2026', '/papers/2609.90403', undefined],
])('the list of %s at %s is called %s', (name, path, listing) => {
  expect(huggingFace.listingOf(document(name), new URL(path, address))).toBe(listing);
});

test.each([
  ['the one-sentence summary of an AI', 'Bellows drafts more tokens, e.g. eight, when few requests wait.', true],
  ['a long summary', `Bellows drafts more tokens ${'and more '.repeat(50)}when few requests wait.`, true],
  ['a short text of two sentences', 'Bellows drafts tokens. It drafts more when few requests wait.', true],
  ['an abstract', `${'Bellows drafts more tokens when few requests wait. '.repeat(10)}`, undefined],
])('%s is marked as truncated or not', (_, words, truncated) => {
  const paragraph = parse(`<p>${words}</p>`).querySelector('p');
  expect(abstractIn(paragraph ?? undefined).abstractTruncated || undefined).toBe(truncated);
});

test.each([0, 1])('of the two copies of a card, the mark goes to copy %i when that is on display', (displayed) => {
  const page = document('trending');
  const copies = [...page.querySelectorAll('h3')].filter((heading) => heading.textContent?.startsWith('Bellows'));
  copies.forEach((heading, index) => {
    heading.checkVisibility = () => index === displayed;
  });
  const [paper] = huggingFace.extract(page, new URL('/papers/trending', address)).slice(1);
  expect(paper && huggingFace.rowOf(page, paper)).toBe(copies[displayed]);
});

test('the rows of a long list are found without a search of the page for each', () => {
  const page = document('daily-2026-07');
  const papers = huggingFace.extract(page, new URL('/papers', address));
  const searches = [vi.spyOn(page, 'querySelector'), vi.spyOn(page, 'querySelectorAll')];
  expect(papers.map((paper) => huggingFace.rowOf(page, paper)?.textContent?.trim())).toEqual(
    papers.map(({ title }) => title),
  );
  expect(searches.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('a paper that the list does not show has no row', () => {
  const elsewhere = { title: 'Elsewhere', url: `${address}/papers/2607.9020`, ids: [] };
  expect(huggingFace.rowOf(document('daily-2026-07'), elsewhere)).toBeUndefined();
});

function document(name: string): Document {
  const page = fixtures().find(({ folder }) => folder === `huggingface.co/${name}`);
  if (!page) throw new Error(`no page ${name}`);
  return parse(page.html);
}
