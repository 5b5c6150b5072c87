import { expect, test } from 'vitest';
import { copyText } from '../../lib/export/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { savedPaper } from './papers.ts';

const authors = ['Ashish Vaswani', 'Jean-Pierre de la Cruz', 'The ATLAS Collaboration'];
const many = Array.from({ length: 25 }, (_, i) => `Ada Lovelace${String.fromCharCode(97 + i)}`);

test.each<[Partial<SavedPaper>, string]>([
  [
    { authors, published: '2017', venue: 'NeurIPS' },
    'Vaswani, A., de la Cruz, J.-P., & The ATLAS Collaboration. (2017). Attention Is All You Need. NeurIPS. https://arxiv.org/abs/1706.03762',
  ],
  [
    { authors: ['Ada Lovelace'], ids: ['doi:10.1000/182' as PaperId], published: '1843-09', title: 'Why?' },
    'Lovelace, A. (1843). Why? https://doi.org/10.1000/182',
  ],
  [{ ids: [] }, 'Attention Is All You Need. (n.d.). https://arxiv.org/abs/1706.03762'],
  [
    { authors: ['J.-P. Serre'], ids: [], title: '👩🏽\u200d🔬 می\u200cخواهم ❤\ufe0f\u200d🔥?' },
    'Serre, J.-P. (n.d.). 👩🏽\u200d🔬 می\u200cخواهم ❤\ufe0f\u200d🔥? https://arxiv.org/abs/1706.03762',
  ],
  [
    { authors: ['李, 明'], authorsTruncated: true, ids: [], url: 'https://a.example/' },
    '李, 明., et al. (n.d.). Attention Is All You Need. https://a.example/',
  ],
])('%j is cited as %s', (fields, text) => {
  expect(copyText([savedPaper(fields)], 'citation')).toBe(text);
});

test('of many authors the first nineteen and the last are named', () => {
  const text = copyText([savedPaper({ authors: many })], 'citation');
  expect(text).toMatch(/Lovelaces, A\., … Lovelacey, A\. \(2017\)/);
});

test.each<[Partial<SavedPaper>, string]>([
  [{ authors: ['Ada Lovelace'] }, 'Lovelace (2017)'],
  [{ authors: authors.slice(0, 2) }, 'Vaswani & de la Cruz (2017)'],
  [{ authors }, 'Vaswani et al. (2017)'],
  [{ authors: ['Ada Lovelace'], authorsTruncated: true }, 'Lovelace et al. (2017)'],
  [{}, 'Attention Is All You Need (2017)'],
])('%j is in short %s', (fields, text) => {
  expect(copyText([savedPaper(fields)], 'short')).toBe(text);
});

test.each([
  ['markdown', '[Attention Is All You Need](https://arxiv.org/abs/1706.03762)'],
  ['link', 'https://arxiv.org/abs/1706.03762'],
  ['arxiv', '1706.03762'],
] as const)('as %s it is %s', (kind, text) => {
  expect(copyText([savedPaper()], kind)).toBe(text);
});

test('there is nothing to copy where no paper has an arXiv number', () => {
  expect(copyText([savedPaper({ ids: [] })], 'arxiv')).toBeUndefined();
});

test('several papers are copied one behind the other, each under a key of its own', () => {
  const papers = [savedPaper(), savedPaper({ id: 'doi:10.1000/1' as PaperId })];
  expect(copyText(papers, 'bibtex')?.match(/@misc\{\w+/g)).toEqual(['@misc{attention2017', '@misc{attention']);
});
