import { describe, expect, test } from 'vitest';
import type { FoundPaper } from '../../../lib/paper/paper.ts';
import arxiv from '../../../lib/sites/arxiv.org.ts';
import { words } from '../../../lib/sites/formulas.ts';
import { siteFor } from '../../../lib/sites/index.ts';
import { fixtures, type Page, parse, readPage } from '../pages.ts';

const pages = fixtures().filter(({ folder }) => folder.startsWith('arxiv.org/'));

test.each([
  'https://arxiv.org/list/cs.CL/new',
  'https://arxiv.org/list/math/recent?skip=50&show=50',
  'https://arxiv.org/list/hep-th/2023-09',
  'https://www.arxiv.org/list/cs/new?skip=25&show=1000',
  'https://export.arxiv.org/list/cs.LG/pastweek',
  'https://arxiv.org/catchup/cs.LG/2026-07-28?abs=True&page=1',
  'https://arxiv.org/a/0000-0002-7970-7855',
  'https://arxiv.org/search/?query=pooling',
  'https://arxiv.org/search?query=pooling',
  'https://arxiv.org/search/cs?searchtype=author&query=Hinton,+G',
  'https://arxiv.org/search/advanced?terms-0-term=pooling',
  'https://arxiv.org/abs/2401.01234v2',
  'https://arxiv.org/abs/math/0301001',
])('%s is read', (address) => {
  expect(siteFor(new URL(address))).toBe(arxiv);
});

test.each([
  'https://arxiv.org/',
  'https://arxiv.org/pdf/2401.01234',
  'https://arxiv.org/html/2401.01234v1',
  'https://arxiv.org/catchup/cs',
  'https://arxiv.org/help/abs/how',
  'https://info.arxiv.org/abs/2401.01234',
  'https://arxiv.org.example.com/list/cs.CL/new',
])('%s is left alone', (address) => {
  expect(siteFor(new URL(address))).toBeUndefined();
});

test.each([
  ['list-new', 'Computation and Language, new'],
  ['list-month', 'High Energy Physics - Theory, 2023-09'],
  ['list-2022', 'Quantum Physics, 2202'],
  ['author', 'Júlia Szabó'],
  ['catchup-abs', 'Catchup results for Information Retrieval on Thu, 24 Sep 2026'],
  ['search', 'pooling phrases'],
  ['search-advanced', 'drawer Núñez'],
  ['search-form', undefined],
  ['abs', undefined],
])('the list of %s is called %s', (name, listing) => {
  const page = pages.find(({ folder }) => folder === `arxiv.org/${name}`);
  if (!page) throw new Error(`no page ${name}`);
  expect(arxiv.listingOf(parse(page.html), page.url)).toBe(listing);
});

function papersOn(page: Page): FoundPaper[] {
  const read = readPage(arxiv, page);
  return Array.isArray(read) ? read : (read.papers ?? []);
}

describe('each mark stands in the row of its own paper, also when another row mentions it', () => {
  test.each(pages.filter((page) => papersOn(page).length > 0))('$folder', (page) => {
    const document = parse(page.html);
    const papers = papersOn(page);
    expect(papers.map((paper) => words(arxiv.rowOf(document, paper)))).toEqual(papers.map(({ title }) => title));
  });
});

test('a paper that the page does not show has no row', () => {
  const document = parse(pages.find(({ folder }) => folder === 'arxiv.org/list-new')?.html ?? '');
  const elsewhere = { title: 'Elsewhere', url: 'https://arxiv.org/abs/2609.3100', ids: [] };
  expect(arxiv.rowOf(document, elsewhere)).toBeUndefined();
});
