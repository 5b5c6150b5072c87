import { describe, expect, test } from 'vitest';
import { giveCitekeys } from '../../lib/export/index.ts';
import type { PaperId, SavedPaper } from '../../lib/paper/paper.ts';
import { savedPaper } from './papers.ts';

function papers(count: number, fields: Partial<SavedPaper> = {}): SavedPaper[] {
  return Array.from({ length: count }, (_, index) => savedPaper({ id: `title:${index}` as PaperId, ...fields }));
}

function keyOf(fields: Partial<SavedPaper>): string | undefined {
  return giveCitekeys(papers(1, fields), new Set()).get('title:0' as PaperId);
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
  const keys = [...giveCitekeys(papers(30, { authors: ['Ashish Vaswani'], published: '2017' }), new Set()).values()];
  const endings = keys.map((key) => key.replace('vaswani2017attention', ''));
  expect(endings).toEqual(['', ...'abcdefghijklmnopqrstuvwxyz', '-27', '-28', '-29']);
});

test('a key that is taken is not given, whatever its letter case', () => {
  const taken = new Set(['Attention', 'attentiona']);
  expect([...giveCitekeys(papers(1, { ids: [] }), taken).values()]).toEqual(['attentionb']);
});

describe('a paper that has a key', () => {
  test('keeps it, and no other paper gets it, even one that comes first', () => {
    const [first, second] = papers(2, { ids: [] }) as [SavedPaper, SavedPaper];
    const keys = giveCitekeys([first, { ...second, citekey: 'attention' }], new Set(['attention']));
    expect(Object.fromEntries(keys)).toEqual({ 'title:0': 'attentiona', 'title:1': 'attention' });
  });

  test('gets another when a paper before it has the same', () => {
    const keys = giveCitekeys(papers(2, { ids: [], citekey: 'Mine2024' }), new Set());
    expect(Object.fromEntries(keys)).toEqual({ 'title:0': 'Mine2024', 'title:1': 'attention' });
  });

  test.each(['a b', 'a,b', 'a}b', 'ключ', '%', ''])('gets another when BibTeX could not read %j', (citekey) => {
    expect(keyOf({ ids: [], citekey })).toBe('attention');
  });
});
