import { beforeEach, expect, test, vi } from 'vitest';
import type { FoundPaper } from '../../../lib/paper/paper.ts';
import { sites } from '../../../lib/sites/index.ts';
import { type Page, parse } from '../pages.ts';
import { MUTATIONS, mutate, outcome, pagesOf } from './round.ts';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

// The other sites have a file of their own: two files run at a time.
test.each(sites.slice(0, sites.length / 2))(
  `$name: ${MUTATIONS} mutations of its pages do no harm`,
  { timeout: 120_000 },
  mutate,
);

test.each(sites)('$name: papers of a page with 5 MB in a title and 5 MB elsewhere are read', (site) => {
  const [page] = pagesOf(site) as [Page];
  const document = parse(page.html);
  const before = outcome(site, document, page.url).papers as [FoundPaper];
  site.rowOf?.(document, before[0])?.append(' word'.repeat(1_000_000));
  document.body.append('5 papers, '.repeat(500_000));
  const { papers, faults } = outcome(site, document, page.url);
  expect(faults).toEqual([]);
  expect(papers.map(({ url }) => url)).toEqual(before.map(({ url }) => url));
});
