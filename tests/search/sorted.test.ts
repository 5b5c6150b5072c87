import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../lib/search/segments/at-once.ts';
import { sorted } from '../../lib/search/sorted.ts';

const pair = fc.tuple(fc.nat(50), fc.nat());

test('many items are sorted as the language sorts them, equal ones in the order they came in', () => {
  const order = ([a]: [number, number], [b]: [number, number]) => a - b;
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 6_000, size: 'max' }), (items) => {
      expect(atOnce(sorted(items, order))).toEqual(items.toSorted(order));
    }),
    { numRuns: 30 },
  );
});

test('between two thousand items there is a moment for something else', () => {
  const items = Array.from({ length: 100_000 }, (_, place) => (place * 7_919) % 100_003);
  let compared = 0;
  let most = 0;
  const work = sorted(items, (a, b) => {
    compared++;
    return a - b;
  });
  for (;;) {
    compared = 0;
    if (work.next().done) break;
    most = Math.max(most, compared);
  }
  expect(most).toBeLessThan(20_000);
});
