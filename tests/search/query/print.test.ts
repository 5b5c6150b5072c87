import { expect, test } from 'vitest';
import { print } from '../../../lib/search/query/index.ts';
import { read } from './lines.ts';

test.each([
  ['  Graph   pooling', 'Graph pooling'],
  ['graph ', 'graph '],
  ['graph sort:-title', 'sort:-title graph '],
  ['“mean field', '"mean field'],
  ['“the 5" gun”', '“the 5" gun”'],
  ['AUTHOR:"Kim"', 'author:"Kim"'],
  ['year:>2020 year:2021..2021', 'year:2021.. year:2021'],
  ['stars:<5', 'stars:..4'],
  ['seen:WEEK seen:2026-03-09', 'seen:week seen:2026-03-09'],
])('%s is printed as %s', (line, printed) => {
  expect(print(read(line))).toBe(printed);
});
