import { describe, expect, test } from 'vitest';
import { bursts, surpriseOf } from '../../lib/trends/bursts.ts';
import { titles, whole } from './made.ts';

const usual = [...titles(60, 'Graph learning'), ...titles(30, 'Speech models'), ...titles(30, 'Protein folding')];

const weeks: [name: string, now: string[], before: string[], terms: string[]][] = [
  [
    'a term that was never there',
    [...titles(6, 'Flow matching'), ...titles(24, 'Graph learning')],
    usual,
    ['Flow matching'],
  ],
  ['one paper in two forms of a word', [...titles(3, 'Flow maps'), ...titles(3, 'A flow map')], usual, ['Flow maps']],
  [
    'a term three times as often',
    [...titles(26, 'Speech models'), ...titles(4, 'Graph learning')],
    usual,
    ['Speech models'],
  ],
  [
    'a word in changing company',
    ['Mamba eyes', 'Mamba ears', 'Deep Mamba', 'Mamba, again', 'On Mamba'],
    usual,
    ['Mamba'],
  ],
  [
    'nothing but more of everything',
    [...titles(120, 'Graph learning'), ...titles(60, 'Speech models'), ...titles(60, 'Protein folding')],
    usual,
    [],
  ],
  ['two papers', [...titles(2, 'Flow matching'), ...titles(24, 'Graph learning')], usual, []],
  ['weeks before without papers', titles(9, 'Flow matching'), [], []],
  ['a week without papers', [], usual, []],
  ['small words', titles(9, 'What is the use of this'), usual, []],
  ['Chinese', [...titles(8, '流匹配'), ...titles(8, 'Graph learning')], usual, ['流匹配']],
];

test.each(weeks)('%s', (_, now, before, terms) => {
  expect(whole(bursts(now, before, 8)).map(({ term }) => term)).toEqual(terms);
});

test('it is said how many papers have the term, and how much more often that is', () => {
  const now = [...titles(24, 'Speech models'), ...titles(6, 'Graph learning')];
  const [burst] = whole(bursts(now, usual, 1));
  expect(burst).toMatchObject({ term: 'Speech models', now: 24, before: 30 });
  expect(burst?.times).toBeCloseTo(3.14, 1);
});

describe('the log-likelihood ratio', () => {
  const tables: [number, number, number, number, number][] = [
    // By hand: 2 · (10 · ln(10 / 5) + 0).
    [10, 100, 0, 100, 13.863],
    [5, 100, 5, 100, 0],
    [0, 50, 0, 50, 0],
  ];
  test.each(tables)('of %d in %d and %d in %d', (count, total, otherCount, otherTotal, ratio) => {
    expect(surpriseOf(count, total, otherCount, otherTotal)).toBeCloseTo(ratio, 2);
  });
});
