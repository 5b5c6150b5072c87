import { expect, test } from 'vitest';
import { OverTime } from '../../lib/trends/over-time.ts';
import { type Cut, periodOf, periodsBetween } from '../../lib/trends/periods.ts';
import { bestCut, seriesOf } from '../../lib/trends/series.ts';
import { sighting } from './made.ts';

test('a paper counts once for each site and period, and once in all', () => {
  const overTime = new OverTime();
  overTime.add([
    sighting('a', 0),
    sighting('a', 30),
    sighting('a', 8 * 24),
    sighting('a', 1, { site: 'Hugging Face' }),
  ]);
  overTime.add([sighting('b', 0)]);
  const { bySite, inAll } = overTime.cuts.week;
  expect(bySite).toEqual(
    new Map([
      [
        'arXiv',
        new Map([
          ['2026-03-09', 2],
          ['2026-03-16', 1],
        ]),
      ],
      ['Hugging Face', new Map([['2026-03-09', 1]])],
    ]),
  );
  expect(inAll).toEqual(
    new Map([
      ['2026-03-09', 2],
      ['2026-03-16', 1],
    ]),
  );
  expect(overTime.cuts.year.inAll).toEqual(new Map([['2026', 2]]));
});

const days: [day: string, cut: Cut, period: string][] = [
  ['2026-03-09', 'week', '2026-03-09'],
  ['2026-03-15', 'week', '2026-03-09'],
  ['2026-01-01', 'week', '2025-12-29'],
  ['2026-03-15', 'month', '2026-03'],
  ['2026-03-15', 'year', '2026'],
];
test.each(days)('%s is in the %s %s', (day, cut, period) => expect(periodOf(day, cut)).toBe(period));

const spans: [first: string, last: string, cut: Cut, most: number, periods: string[]][] = [
  ['2025-12-22', '2026-01-05', 'week', 9, ['2025-12-22', '2025-12-29', '2026-01-05']],
  ['2025-11', '2026-02', 'month', 9, ['2025-11', '2025-12', '2026-01', '2026-02']],
  ['2019', '2026', 'year', 3, ['2024', '2025', '2026']],
  ['2026-03', '2026-03', 'month', 9, ['2026-03']],
];
test.each(spans)('from %s to %s by %s, at most %d', (first, last, cut, most, periods) => {
  expect(periodsBetween(first, last, cut, most)).toEqual(periods);
});

test('the sites of the most papers have series of their own, the others one together', () => {
  const overTime = new OverTime();
  for (const [place, site] of ['A', 'B', 'C', 'D', 'E', 'F', 'G'].entries()) {
    for (let paper = 0; paper < 9 - place; paper++) overTime.add([sighting(`${site}${paper}`, 0, { site })]);
  }
  const { periods, series, inAll } = seriesOf(overTime.cuts, 'month', 9);
  expect(periods).toEqual(['2026-03']);
  expect(series.map(({ site, total }) => [site, total])).toEqual([
    ['A', 9],
    ['B', 8],
    ['C', 7],
    ['D', 6],
    ['E', 5],
    [undefined, 7],
  ]);
  expect(inAll).toEqual([42]);
});

test.each<[days: number, cut: Cut]>([
  [1, 'week'],
  [100, 'week'],
  [300, 'month'],
  [2_000, 'year'],
])('a library of %d days is first shown by the %s', (days, cut) => {
  const overTime = new OverTime();
  overTime.add([sighting('first')]);
  overTime.add([sighting('last', 24 * days)]);
  expect(bestCut(overTime.cuts)).toBe(cut);
});
