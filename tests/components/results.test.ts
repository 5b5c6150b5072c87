import { expect, test } from 'vitest';
import { noMarks } from '../../components/marks.ts';
import { answerTo, isUndecided, queryOf, type Results, withMore } from '../../components/results.ts';

const results = (query: string, more: Partial<Results> = {}): Results => ({
  ...{ query, papers: [], total: 1, someWordsMissing: false, marks: noMarks },
  ...more,
});
const newest = results('', { hidden: 2 });
const asked = { nodes: [{ kind: 'word' }], notices: [] } as unknown as NonNullable<Results['parsed']>;
const nothingAsked = { nodes: [], notices: [] };

test('one Latin letter asks for nothing yet; one Chinese character is a word', () => {
  expect(['g', ' G ', 'gu', '鸥', ''].map(queryOf)).toEqual(['', '', 'gu', '鸥', '']);
});

test('a blank query is answered by the newest papers, another by what it finds', () => {
  const found = results('gulls', { parsed: asked });
  expect(answerTo(' ', found, newest)).toBe(newest);
  expect(answerTo('gulls', found, newest)).toBe(found);
  expect(answerTo('gulls', undefined, newest)).toBe(newest);
});

test('while a query is searched, what the one before found stays', () => {
  const before = results('gulls', { parsed: nothingAsked });
  expect(answerTo('gulls tag:', before, newest)).toBe(before);
});

test('a query that asks for nothing yet is answered by the newest papers, but not one that sorts them', () => {
  expect(answerTo('tag:', results('tag:', { parsed: nothingAsked }), newest)).toEqual({ ...newest, query: 'tag:' });
  const sorted = results('sort:year', { parsed: { ...nothingAsked, sort: { by: 'year' } } as never });
  expect(answerTo('sort:year', sorted, newest)).toBe(sorted);
});

test('until something is found the newest papers stay, but they do not come first', () => {
  expect(answerTo('gulls', undefined, newest)).toBe(newest);
  expect(answerTo('gulls', undefined, newest, false)).toBeUndefined();
  expect(answerTo('', undefined, newest, false)).toBe(newest);
});

test('more is wanted of the list that is shown', () => {
  expect(withMore({ typed: '', shown: 12, newest: 12 })).toEqual({ typed: '', shown: 50, newest: 50 });
  expect(withMore({ typed: 'gulls', shown: 50, newest: 12 })).toEqual({ typed: 'gulls', shown: 100, newest: 12 });
});

test('of the newest no fewer are wanted than have been read', () => {
  expect(withMore({ typed: '', shown: 12, newest: 100 })).toEqual({ typed: '', shown: 50, newest: 100 });
});

test('nothing found is no answer before all of the library has been searched', () => {
  expect(isUndecided({ total: 0, isPartial: true })).toBe(true);
  expect(isUndecided({ total: 0 })).toBe(false);
  expect(isUndecided({ total: 1, isPartial: true })).toBe(false);
});
