import { describe, expect, test } from 'vitest';
import { suggest } from '../../../lib/search/query/index.ts';
import { asked, read } from './lines.ts';

const values = {
  tag: ['diffusion', 'reading/rl', 'thesis: chapter 2', 'the 5" gun'],
  author: ['Geoffrey Hinton', 'Aaron van den Oord'],
  venue: ['ICLR', 'NeurIPS'],
  site: ['arXiv', 'Hugging Face'],
  list: [],
};

/** Lines are written with `|` where the caret is. */
function chosen(typed: string, limit = 5): string[] {
  const line = typed.replace('|', '');
  return suggest(line, typed.indexOf('|'), values, limit).map(
    ({ line, caret }) => `${line.slice(0, caret)}|${line.slice(caret)}`,
  );
}

function shown(typed: string, limit = 20): string[] {
  return suggest(typed, typed.length, values, limit).map(({ text }) => text);
}

test.each([
  ['au', ['author:']],
  ['s', ['seen:', 'site:', 'stars:', 'sort:']],
  ['-T', ['title:', 'tag:']],
  ['pooling ye', ['year:']],
  ['is:', ['is:kept', 'is:inbox', 'is:dismissed', 'is:starred', 'is:unread', 'is:reading', 'is:read']],
  ['has:co', ['has:code']],
  ['seen:', ['seen:today', 'seen:yesterday', 'seen:week', 'seen:month']],
  ['venue:', ['venue:ICLR', 'venue:NeurIPS']],
  ['site:hug', ['site:"Hugging Face"']],
])('after %s come %s', (typed, texts) => {
  expect(shown(typed)).toEqual(texts);
});

test.each([
  ['sort:-se', 'sort:-seen'],
  ['IS:k', 'is:kept'],
  ['tag:difusion', 'tag:diffusion'],
  ['author:hin', 'author:"Geoffrey Hinton"'],
  ['tag:gun', 'tag:“the 5" gun”'],
])('after %s, %s comes first', (typed, text) => {
  expect(shown(typed)[0]).toBe(text);
});

describe('what is chosen', () => {
  test.each([
    ['a name is followed by its value', 'au|', 'author:|'],
    ['a minus stays', 'graph -au|', 'graph -author:|'],
    ['a value is followed by a space', 'is:kep|', 'is:kept |'],
    ['no second space is added', 'is:kep| pooling', 'is:kept |pooling'],
    ['a value with spaces is quoted', 'tag:chapter|', 'tag:"thesis: chapter 2" |'],
    ['an open quote is closed', 'tag:"chapter|', 'tag:"thesis: chapter 2" |'],
    ['what follows an open quote stays', 'tag:"chapter| year:2021', 'tag:"thesis: chapter 2" |year:2021'],
    ['the value of a renamed filter stays', 'aut|or:hinton x', 'author:|hinton x'],
    ['the whole value is replaced', 'tag:dif|f graph', 'tag:diffusion |graph'],
    ['the whole quoted value is replaced', 'author:"Geo|ff" x', 'author:"Geoffrey Hinton" |x'],
  ])('%s', (_, typed, line) => {
    expect(chosen(typed)[0]).toBe(line);
  });
});

test.each(['plain', 'two words', 'todo:', '-minus', 'the 5" gun', '"quoted" name', '“curly” name', '#1', '研究'])(
  'the tag %s is asked for as it is',
  (tag) => {
    const [chosen] = suggest('tag:', 4, { ...values, tag: [tag] }, 1);
    expect(chosen?.line.endsWith(' ')).toBe(true);
    expect(asked(read(chosen?.line ?? ''))).toMatchObject([{ kind: 'in', field: 'tag', text: tag }]);
  },
);

test.each([
  '|',
  'pooling|',
  'au |',
  'author: |',
  '"au|',
  '-|',
  'year:20|',
  'foo:b|',
  'is:kept|',
  'tag:"x"|',
  'tag:qqqqzz|',
])('nothing is offered for %s', (typed) => {
  expect(chosen(typed)).toEqual([]);
});

test('no more are offered than asked for', () => {
  expect(chosen('s|', 2)).toHaveLength(2);
  expect(chosen('is:|', 2)).toHaveLength(2);
});
