import { expect, test } from 'vitest';
import { asked, read } from './lines.ts';

test.each([
  ['autor:hinton', 'author:'],
  ['authors:hinton', 'author:'],
  ['titel:mamba', 'title:'],
  ['tags:rl', 'tag:'],
  ['abs:retention', 'abstract:'],
  ['foo:bar', undefined],
])('%s is searched as text and pointed out; meant was %s', (line, hint) => {
  const [name, value] = line.split(':');
  const { nodes, notices } = read(`a ${line}`);
  expect(nodes[1]).toMatchObject({ kind: 'words', text: line });
  expect(notices).toEqual([{ kind: 'unknown-filter', name, value, start: 2, end: 2 + line.length, hint }]);
});

test.each([
  ['year:abc', 'year:2019..2021'],
  ['year:20213', 'year:2019..2021'],
  ['year:202 ', 'year:2019..2021'],
  ['is:foo', 'is:kept'],
  ['is:starrd', 'is:starred'],
  ['Is:starrd', 'is:starred'],
  ['has:tag ', 'has:tags'],
  ['sort:year', undefined],
  ['stars:>many', 'stars:>100'],
  ['stars:<0', 'stars:>100'],
  ['upvotes:99999999999999999999', 'upvotes:>100'],
  ['seen:2026-02-30', 'seen:2026-03'],
  ['seen:2026-13', 'seen:2026-03'],
  ['seen:2026..2027..2028', 'seen:2026-03'],
  ['seen:yestreday', 'seen:yesterday'],
])('%s cannot be read, is searched as text and pointed out with %s', (line, hint) => {
  const { nodes, notices } = read(line);
  expect(nodes).toMatchObject([{ kind: 'words', text: line.trim() }]);
  expect(notices).toMatchObject([{ kind: 'unreadable-value', hint: hint ?? expect.stringMatching(/^sort:/) }]);
});

test('a quoted value of an unknown filter is searched as a phrase', () => {
  const { nodes, notices } = read('-autor:"van den Oord"');
  expect(nodes).toMatchObject([{ kind: 'phrase', text: 'van den Oord', negated: true, start: 0, end: 21 }]);
  expect(notices).toMatchObject([{ name: 'autor', value: 'van den Oord', hint: 'author:' }]);
});

test.each(['https://a.b', 'arxiv:2401.01234', 'GPT:4', 'a:b', 'and/or:both', 'foo:', 'foo:a/b'])(
  '%s is not taken for a filter',
  (line) => {
    expect(read(line).notices).toEqual([]);
    expect(asked(read(line))).toMatchObject([{ kind: 'words', text: line }]);
  },
);
