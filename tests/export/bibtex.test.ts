import { expect, test } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { entryOf, savedPaper, written } from './papers.ts';
import { readLatex } from './read-bibtex.ts';

test('an arXiv paper comes out whole', async () => {
  const paper = savedPaper({
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
    published: '2017-06-12',
    subjects: ['cs.CL', 'cs.LG'],
    abstract: 'We propose a new architecture, 3.5% better.',
    tags: ['transformers', 'to read'],
    note: 'The one & only.',
  });
  expect(await written(bibtex, [paper])).toBe(`@misc{vaswani2017attention,
  title = {Attention Is All You Need},
  author = {Vaswani, Ashish and Shazeer, Noam},
  year = {2017},
  month = jun,
  eprint = {1706.03762},
  archivePrefix = {arXiv},
  primaryClass = {cs.CL},
  url = {https://arxiv.org/abs/1706.03762},
  abstract = {We propose a new architecture, 3.5\\% better.},
  keywords = {transformers, to read},
  annote = {The one \\& only.}
}
`);
});

test('no papers, no entries', async () => {
  expect(await written(bibtex, [])).toBe('');
});

test.each([
  ['cs.CL', 'cs.CL'],
  ['hep-th', 'hep-th'],
  ['cond-mat.dis-nn', 'cond-mat.dis-nn'],
  ['transformers', undefined],
  ['video.games', undefined],
])('a paper on arXiv whose first subject is %s is of the class %s', (subject, primaryClass) => {
  expect(entryOf({ subjects: [subject] }).fields.primaryClass).toBe(primaryClass);
});

const doi = 'doi:10.1145/3371158.3371232' as PaperId;

test.each<[string, Partial<SavedPaper>, string, Record<string, string>]>([
  [
    'with DOI and journal',
    { ids: [doi], venue: 'TOIS' },
    'article',
    { journal: 'TOIS', doi: '10.1145/3371158.3371232' },
  ],
  [
    'at a conference',
    { ids: [doi], venue: 'Proceedings of the 7th X' },
    'inproceedings',
    { booktitle: 'Proceedings of the 7th X' },
  ],
  ['with a venue alone', { ids: [], venue: 'TOIS' }, 'misc', { howpublished: 'TOIS' }],
  ['of unknown venue', { ids: [doi] }, 'misc', { doi: '10.1145/3371158.3371232' }],
  [
    'on arXiv and in a journal',
    { ids: ['arxiv:hep-th/9901001' as PaperId, doi], venue: 'JHEP' },
    'article',
    { eprint: 'hep-th/9901001', year: '1999', month: 'jan' },
  ],
])('a paper %s', (_case, fields, type, expected) => {
  const entry = entryOf(fields);
  expect(entry.type).toBe(type);
  expect(entry.fields).toMatchObject(expected);
});

test.each<[string, string[], string]>([
  ['IJCAI 2024', ['doi:10.24963/ijcai.2024/1'], 'inproceedings'],
  ['Invented Vision – IV 2025', ['doi:10.1007/978-3-031-99001-1_7'], 'inproceedings'],
  ['PHRASES', ['doi:10.1109/PHRASES.2024.00017', 'dblp:conf/phrases/ParkN24'], 'inproceedings'],
  ['Advances in Neural Information Processing Systems', ['doi:10.52202/079017-0001'], 'inproceedings'],
  ['Findings of the Association for Phrases', ['doi:10.18653/v1/2024.findings-acl.1'], 'inproceedings'],
  ['ACL.2026 - Long Papers', ['acl:2026.acl-long.1'], 'inproceedings'],
  ['Phrases', ['acl:P19-1001'], 'inproceedings'],
  ['Transactions of the ACL', ['acl:2023.tacl-1.1'], 'article'],
  ['Computational Linguistics', ['acl:2023.cl-1.1'], 'article'],
  ['Computational Linguistics', ['acl:J93-1001'], 'article'],
  ['Journal of Machine Learning Research', ['url:jmlr.org/papers/v1/a.html'], 'article'],
  ['Imaginary Letters', ['arxiv:2401.01234'], 'article'],
  ['Proc. VLDB Endow.', ['dblp:journals/pvldb/A24'], 'article'],
  ['CoRR', ['arxiv:2401.01234', 'dblp:journals/corr/abs-2401-01234'], 'misc'],
  ['NeurIPS 2024', ['openreview:a'], 'misc'],
  ['ICLR 2026 Conference Submission', ['openreview:a'], 'misc'],
  ['IEEE Trans. Phrases', ['doi:10.1109/978.123456'], 'article'],
])('a paper in %s with %j is of the type %s', (venue, ids, type) => {
  const { type: written, fields } = entryOf({ venue, ids: ids as PaperId[] });
  const venueField = { article: 'journal', inproceedings: 'booktitle' }[type] ?? 'howpublished';
  expect([written, readLatex(fields[venueField] ?? '')]).toEqual([type, venue]);
});

test.each([
  [['doi:10.1101/2020.01.01.900001', 'doi:10.7554/elife.12345'], '10.7554/elife.12345'],
  [['doi:10.1101/2020.01.01.900001'], '10.1101/2020.01.01.900001'],
])('of %j the DOI is %s', (ids, doi) => {
  expect(entryOf({ venue: 'eLife', ids: ids as PaperId[] }).fields.doi).toBe(doi);
});

test.each([
  ['2024', { year: '2024' }],
  ['2024-05', { year: '2024', month: 'may' }],
  ['2024-12-31', { year: '2024', month: 'dec' }],
  ['2024-13', { year: '2024' }],
  ['soon', {}],
])('published %s is dated %j', (published, date) => {
  const { year, month } = entryOf({ ids: [], published }).fields;
  expect({ year, month }).toEqual({ year: undefined, month: undefined, ...date });
});

test.each([
  ['https://a.example/b_c?d=1&e=%20#f', 'https://a.example/b_c?d=1&e=%20#f'],
  ['https://a.example/{}^"', 'https://a.example/%7B%7D%5E%22'],
  ['https://a.example/?q=a}\\b', 'https://a.example/?q=a%7D%5Cb'],
  ['javascript:alert(1)', undefined],
])('the address %s is written %s', (url, written) => {
  expect(entryOf({ url }).fields.url).toBe(written);
});

test('a DOI cannot leave its braces', () => {
  expect(entryOf({ ids: ['doi:10.1000/a}b<c>^' as PaperId] }).fields.doi).toBe('10.1000/a%7Db%3Cc%3E%5E');
});

test('a keyword with a comma stays one keyword', () => {
  expect(entryOf({ tags: ['a, b', 'c'] }).fields.keywords).toBe('{a, b}, c');
});
