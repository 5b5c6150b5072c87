import { expect, test } from 'vitest';
import { changesIn, emptiedIn, problemOf, textsOf } from '../../../components/detail/described-fields.ts';
import type { SavedPaper } from '../../../lib/paper/paper.ts';

const paper = { title: 'Rivers', authors: ['Ada Brook', 'Ben Ford'], url: 'https://example.org/1' } as SavedPaper;
paper.sources = { title: { site: 'arXiv', at: 0 }, authors: { site: 'reader', at: 0 } };

test('what is left as it was is no change, nor is another spacing of it', () => {
  const texts = { ...textsOf(paper), title: ' Rivers ', authors: '\nAda Brook\n Ben Ford \n\n' };
  expect(changesIn(texts, paper)).toEqual({});
});

test('what is changed is said as the library keeps it, authors as a list', () => {
  const texts = { ...textsOf(paper), title: 'Streams', authors: 'Ada Brook\nCleo Weir', published: '2026-03' };
  expect(changesIn(texts, paper)).toEqual({
    title: 'Streams',
    authors: ['Ada Brook', 'Cleo Weir'],
    published: '2026-03',
  });
});

test('a field that is emptied is left to the pages', () => {
  const texts = { ...textsOf(paper), authors: ' \n ', venue: '', url: '' };
  expect(changesIn(texts, paper)).toEqual({});
  expect(emptiedIn(texts, paper)).toEqual(['authors']);
});

test.each([
  ['title', '  ', 'detail.needsTitle'],
  ['title', 'x', undefined],
  ['published', '2026', undefined],
  ['published', '2026-03-09', undefined],
  ['published', '2026-13', 'detail.badDate'],
  ['published', '2026-02-31', 'detail.badDate'],
  ['published', '2026-02-99', 'detail.badDate'],
  ['published', 'soon', 'detail.badDate'],
  ['published', '', undefined],
  ['url', 'https://example.org/2', undefined],
  ['url', 'javascript:alert(1)', 'detail.badAddress'],
  ['url', 'https://', 'detail.badAddress'],
  ['venue', 'anything', undefined],
] as const)('of the field %s, "%s" is told: %s', (field, text, problem) => {
  expect(problemOf(field, text)).toBe(problem);
});
