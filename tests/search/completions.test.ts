import { expect, test } from 'vitest';
import { completions } from '../../lib/search/index.ts';

const tags = ['diffusion', 'distillation', 'état de l’art', 'retrieval', 'thesis: chapter 2'];

test.each([
  ['diff', 'diffusion'],
  ['Dist', 'distillation'],
  ['difusion', 'diffusion'],
  ['retreival', 'retrieval'],
  ['etat', 'état de l’art'],
  ['chapter', 'thesis: chapter 2'],
])('%s becomes %s', (typed, tag) => {
  expect(completions(typed, tags, 3)[0]).toBe(tag);
});

test('without anything typed, the first values are offered', () => {
  expect(completions('  ', tags, 2)).toEqual(['diffusion', 'distillation']);
});

test('no more are offered than asked for', () => {
  expect(completions('di', tags, 1)).toHaveLength(1);
});

test.each(['qqqqzzzz', 'x'.repeat(10_000), '\ud800', '.*(['])('nothing is offered for %s', (typed) => {
  expect(completions(typed, tags, 3)).toEqual([]);
});
