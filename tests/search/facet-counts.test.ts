import { expect, test } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { siteFacet, tagFacet } from '../../lib/search/index.ts';
import { paper, searchOver } from './papers.ts';

const source = (site: string) => ({ sources: { title: { site, at: 0 } } });
const papers = [
  paper('2401.00001', { title: 'One', tags: ['vision'], shelf: 'kept', ...source('Hugging Face') }),
  paper('2401.00002', { title: 'Two', tags: ['vision', 'vision/video'], shelf: 'inbox', ...source('arXiv') }),
  paper('2401.00003', { title: 'Three', tags: ['vision/3D'], shelf: 'inbox', starred: true, ...source('arXiv') }),
  paper('2401.00004', { title: 'Four', tags: ['visionary'], shelf: 'dismissed', ...source('PubMed Central') }),
];
const proceedings = 'NeurIPS, ICLR and MLSys proceedings';

test.each([
  [tagFacet('vision'), 3],
  [tagFacet('vision/3d'), 1],
  [tagFacet('nothing'), 0],
  ['is:inbox', 2],
  ['is:starred', 1],
  [siteFacet('Hugging Face'), 1],
  [siteFacet('arXiv'), 2],
  [siteFacet('PubMed Central'), 1],
])('%s leads to %d papers', (facet, count) => {
  expect(searchOver(papers).counts([facet])).toEqual([count]);
});

test('a site is counted by its whole name, and in quotes asked for by it', () => {
  const search = searchOver([
    ...papers,
    paper('2401.00005', { title: 'Five', ...source('PubMed') }),
    paper('2401.00006', { title: 'Six', ...source(proceedings) }),
  ]);
  for (const [site, title] of [
    ['PubMed', 'Five'],
    ['PubMed Central', 'Four'],
    [proceedings, 'Six'],
    ['Hugging Face', 'One'],
  ] as const) {
    const { ids, total } = search.search(`site:"${site}" `);
    expect([site, search.counts([siteFacet(site)]), total]).toEqual([site, [1], 1]);
    expect(search.search(`title:"${title}" `).ids).toEqual(ids);
  }
  expect(search.search('site:pubmed ').total).toBe(2);
  expect(search.search('site:huggingface ').total).toBe(1);
  expect(search.search('site:"hugging').total).toBe(1);
});

test('a number says what the filter of the same words finds, in parts and after papers have gone', () => {
  const search = searchOver(papers);
  search.add([paper('2401.00005', { title: 'Five', tags: ['vision'], shelf: 'kept' })]);
  search.add([paper('2401.00002', { title: 'Two', tags: ['rl'], shelf: 'kept' })]);
  search.remove(['arxiv:2401.00001' as PaperId]);
  for (const facet of ['tag:vision', 'is:inbox', 'is:kept', 'tag:rl'])
    expect([facet, search.counts([facet])]).toEqual([facet, [search.search(`${facet} `).total]]);
});
