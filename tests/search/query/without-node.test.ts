import { expect, test } from 'vitest';
import { withoutNode } from '../../../lib/search/query/index.ts';
import { read } from './lines.ts';

test.each([
  ['graph  year:2021..  pooling', 'graph pooling'],
  ['year:2021..  pooling', 'pooling'],
  ['pooling -year:2021..', 'pooling '],
  ['year:2021..', ''],
])('%s without the year is "%s"', (line, left) => {
  const year = read(line).nodes.find(({ kind }) => kind === 'years');
  expect(year && withoutNode(line, year)).toBe(left);
});

test('the order can be dropped too', () => {
  const line = 'pooling sort:stars is:kept';
  const { sort } = read(line);
  expect(sort && withoutNode(line, sort)).toBe('pooling is:kept');
});
