import { expect, test } from 'vitest';
import { asSaved } from '../../lib/paper/merge.ts';
import type { FoundPaper, SavedPaper } from '../../lib/paper/paper.ts';
import { areTwins, cannotBeOne } from '../../lib/paper/twins.ts';

const title = 'A very particular study of sparrows';
const seen = { site: 'arXiv', at: 1 };

function paper(more: Partial<FoundPaper> = {}): SavedPaper {
  const found = { title, url: 'https://example.org/', ids: ['arxiv:2401.00001'], authors: ['Ada Lovelace'] };
  return asSaved({ ...found, published: '2024-01', ...more }, seen);
}

const doi = { ids: ['doi:10.1000/x'] };

test.each<[string, Partial<FoundPaper>]>([
  ['under a DOI', doi],
  ['a year later', { ...doi, published: '2025-12-31' }],
  ['its title in capitals, with a full stop', { ...doi, title: `${title.toUpperCase()}.` }],
  ['its author as "Lovelace, A."', { ...doi, authors: ['Lovelace, A.'] }],
  ['its author as "Lovelace AB"', { ...doi, authors: ['Lovelace AB', 'Turing A'] }],
  ['its author as "A. B. Lovelace"', { ...doi, authors: ['A. B. Lovelace'] }],
  ['its author without accents', { ...doi, authors: ['Ada Lövelace'] }],
])('a paper is recognised %s', (_, other) => {
  expect(areTwins(paper(), paper(other))).toBe(true);
});

test.each<[string, Partial<FoundPaper>]>([
  ['another first author', { ...doi, authors: ['Alan Turing', 'Ada Lovelace'] }],
  ['no author', { ...doi, authors: [] }],
  ['two years later', { ...doi, published: '2026' }],
  ['no year', { ids: doi.ids, published: undefined } as Partial<FoundPaper>],
  ['another title', { ...doi, title: `${title} II` }],
  ['another arXiv identifier', { ids: ['arxiv:2401.00002'] }],
])('%s makes it another paper', (_, other) => {
  expect(areTwins(paper(), paper(other))).toBe(false);
});

test('a title that many papers have is not enough, whoever wrote them', () => {
  expect(areTwins(paper({ title: 'Editorial' }), paper({ title: 'Editorial', ...doi }))).toBe(false);
});

test('a Chinese title of eight signs is enough', () => {
  const chinese = { title: '深度强化学习综述', authors: ['王伟'] };
  expect(areTwins(paper(chinese), paper({ ...chinese, ...doi }))).toBe(true);
});

test.each([
  ['two papers of one journal', ['doi:10.1000/x'], ['doi:10.1000/y'], false],
  ['a preprint with a DOI and its publication', ['doi:10.1101/2024.01.01.1'], ['doi:10.1000/y'], true],
  ['dblp’s entries of a preprint and of its publication', ['dblp:journals/corr/abs-1'], ['dblp:conf/x/Y24'], true],
])('%s are one paper: %o and %o: %s', (_, ids, others, twins) => {
  const other = paper({ ids: others, url: 'https://example.com/' });
  expect(areTwins(paper({ ids }), other)).toBe(twins);
});

test.each([
  ['https://example.org/2', false],
  ['https://example.com/2', true],
])('a paper at https://example.org/ without identifiers is that at %s: %s', (url, twins) => {
  expect(areTwins(paper({ ids: [] }), paper({ ids: [], url }))).toBe(twins);
});

test('two arXiv identifiers are never one paper, two DOIs may be', () => {
  const [one, two] = [paper(), paper({ ids: ['arxiv:2401.00002'] })];
  expect(cannotBeOne(one.ids, two.ids)).toBe(true);
  expect(cannotBeOne(paper(doi).ids, paper({ ids: ['doi:10.1000/y'] }).ids)).toBe(false);
});
