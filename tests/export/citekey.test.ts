import { describe, expect, test } from 'vitest';
import { Citekeys, isCitekeyPattern } from '../../lib/export/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { savedPaper } from './papers.ts';

function papers(count: number, fields: Partial<SavedPaper> = {}): SavedPaper[] {
  return Array.from({ length: count }, (_, index) => savedPaper({ id: `title:${index}` as PaperId, ...fields }));
}

function keysOf(all: SavedPaper[], taken: string[] = []): string[] {
  const citekeys = new Citekeys(taken);
  return all.map((paper) => citekeys.of(paper));
}

function keyOf(fields: Partial<SavedPaper>, pattern?: string): string {
  return new Citekeys([], pattern).of(savedPaper(fields));
}

test.each<[Partial<SavedPaper>, string]>([
  [{ authors: ['Ashish Vaswani'], published: '2017-06-12' }, 'vaswani2017attention'],
  [{ authors: ['Vaswani, Ashish'], published: '2017' }, 'vaswani2017attention'],
  [
    { authors: ['Laurens van der Maaten'], published: '2008', title: 'Visualizing Data using t-SNE' },
    'vandermaaten2008visualizing',
  ],
  [{ authors: ['Erwin Schrödinger'], published: '1926', title: 'An Undulatory Theory' }, 'schrodinger1926undulatory'],
  [{ authors: ['Søren Ørsted'], published: '2024', title: 'On the Æther' }, 'orsted2024aether'],
  [{ authors: ['Łukasz Kaiser'], published: '2017', title: "Don't Stop" }, 'kaiser2017dont'],
  [{ authors: ['Jürgen Groß'], published: '2024', title: 'Pre-training' }, 'gross2024pre'],
  [{ authors: ["Kevin O'Brien"], published: '2024', title: 'Why?' }, 'obrien2024why'],
  [{ authors: ['Marcelo H. Ang Jr.'], published: '2020', title: '3D Scenes' }, 'ang20203d'],
  [
    { authors: ['The ATLAS Collaboration'], published: '2012', title: 'Observation of a particle' },
    'atlas2012observation',
  ],
  [{ authors: ['李, 明'], published: '2024', title: 'On Learning' }, 'learning2024'],
  [{ authors: ['李明'], published: '2024', title: '深度学习' }, 'paper2024'],
  [{ title: '深度学习' }, 'paper'],
  [{ title: 'Learning' }, 'learning'],
  [{ authors: ['A. Name'], published: '2024', title: '$\\mathbb{R}^n$ \\emph{spaces}' }, 'name2024spaces'],
  [{ authors: ['A. Name'], ids: ['arxiv:1912.01234' as PaperId], title: 'Of the' }, 'name2019of'],
])('%j has the key %s', (fields, key) => {
  expect(keyOf({ ids: [], ...fields })).toBe(key);
});

test('papers with the same key are told apart by a to z, then by number', () => {
  const keys = keysOf(papers(30, { authors: ['Ashish Vaswani'], published: '2017' }));
  const endings = keys.map((key) => key.replace('vaswani2017attention', ''));
  expect(endings).toEqual(['', ...'abcdefghijklmnopqrstuvwxyz', '-27', '-28', '-29']);
});

test('a key that is taken is not given, whatever its letter case', () => {
  expect(keysOf(papers(1, { ids: [] }), ['Attention', 'attentiona'])).toEqual(['attentionb']);
});

describe('a paper that has a key', () => {
  test('keeps it, and no other paper gets it, even one that comes first', () => {
    const [first, second] = papers(2, { ids: [] }) as [SavedPaper, SavedPaper];
    expect(keysOf([first, { ...second, citekey: 'attention' }], ['attention'])).toEqual(['attentiona', 'attention']);
  });

  test('gets another when a paper before it has the same', () => {
    expect(keysOf(papers(2, { ids: [], citekey: 'Mine2024' }))).toEqual(['Mine2024', 'attention']);
  });

  test.each(['a b', 'a,b', 'a}b', 'ключ', '%', ''])('gets another when BibTeX could not read %j', (citekey) => {
    expect(keyOf({ ids: [], citekey })).toBe('attention');
  });
});

const paper = { authors: ['Ashish Vaswani', 'Noam Shazeer'], published: '2017', venue: 'NeurIPS', ids: [] };

test.each([
  ['[auth]:[year]', 'vaswani:2017'],
  ['[Auth][Year]', 'Vaswani2017'],
  ['[authors]-[yy]', 'vaswanishazeer-17'],
  ['[Auth]_[ShortTitle]', 'Vaswani_AttentionAllYou'],
  ['[venue]/[arxiv]x', 'neurips/x'],
])('by the pattern %s a key is %s', (pattern, key) => {
  expect(keyOf(paper, pattern)).toBe(key);
});

test.each([
  ['[auth][year]', true],
  ['a-[title]', true],
  ['', false],
  ['auth', false],
  ['[author]', false],
  ['[auth] [year]', false],
  ['[auth]{[year]', false],
])('whether keys can be made by the pattern %j: %s', (pattern, isOne) => {
  expect(isCitekeyPattern(pattern)).toBe(isOne);
});
