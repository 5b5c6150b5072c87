import { expect, test } from 'vitest';
import type { PaperId } from '../../lib/paper/paper.ts';
import { twinPages } from '../../lib/paper/twin-pages.ts';

const pages = (...ids: string[]) => twinPages({ ids: ids as PaperId[] }).map(({ name, href }) => `${name} ${href}`);

test('a paper on arXiv is read in five places, and found in a sixth', () => {
  expect(pages('arxiv:2401.01234')).toEqual([
    'arXiv https://arxiv.org/abs/2401.01234',
    'PDF https://arxiv.org/pdf/2401.01234',
    'ar5iv https://ar5iv.labs.arxiv.org/html/2401.01234',
    'alphaXiv https://www.alphaxiv.org/abs/2401.01234',
    'Hugging Face https://huggingface.co/papers/2401.01234',
    'Semantic Scholar https://api.semanticscholar.org/arXiv:2401.01234',
  ]);
});

test('Hugging Face is not offered for an old arXiv identifier', () => {
  expect(pages('arxiv:math/0309136')).not.toContainEqual(expect.stringContaining('Hugging Face'));
  expect(pages('arxiv:math/0309136')[0]).toBe('arXiv https://arxiv.org/abs/math/0309136');
});

test.each([
  ['openreview:aBc-_1', 'OpenReview https://openreview.net/forum?id=aBc-_1'],
  ['acl:2023.acl-long.1', 'ACL Anthology https://aclanthology.org/2023.acl-long.1/'],
  ['pmid:123', 'PubMed https://pubmed.ncbi.nlm.nih.gov/123/'],
  ['pmcid:PMC123', 'PubMed Central https://pmc.ncbi.nlm.nih.gov/articles/PMC123/'],
  ['dblp:conf/nips/Brook24', 'dblp https://dblp.org/rec/conf/nips/Brook24'],
  ['doi:10.1000/a(b)#c?d', 'DOI https://doi.org/10.1000/a(b)%23c%3Fd'],
])('%s leads to %s', (id, page) => {
  expect(pages(id)[0]).toBe(page);
});

test.each([
  ['openreview:a&b=c'],
  ['pmid:1/../../x'],
  ['acl:../../evil'],
  ['dblp:../x'],
  ['s2:javascript:alert(1)'],
  ['url:evil.example/x'],
  ['arxiv:2401.01234/../x'],
])('%s is no identifier of a known place, and leads nowhere', (id) => {
  expect(pages(id)).toEqual([]);
});

test('Semantic Scholar is linked once, by its own identifier where that is known', () => {
  const s2 = 'a'.repeat(40);
  const links = pages('arxiv:2401.01234', 'doi:10.1000/1', `s2:${s2}`).filter((page) => page.startsWith('Semantic'));
  expect(links).toEqual([`Semantic Scholar https://www.semanticscholar.org/paper/${s2}`]);
});

test("the page's own PDF comes before arXiv's, and only https is linked", () => {
  const paper = {
    ids: ['arxiv:2401.01234' as PaperId],
    pdfUrl: 'https://example.org/a.pdf',
    codeUrl: 'http://example.org/code',
    projectUrl: 'javascript:alert(1)',
  };
  const linked = twinPages(paper);
  expect(linked[0]).toEqual({ name: 'PDF', href: 'https://example.org/a.pdf' });
  expect(linked.map(({ name }) => name)).not.toContain('Code');
  expect(linked.map(({ name }) => name)).not.toContain('Project');
  expect(linked.filter(({ name }) => name === 'PDF')).toHaveLength(1);
});
