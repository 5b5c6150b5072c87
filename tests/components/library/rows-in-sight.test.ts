import { expect, test } from 'vitest';
import { rowsAt } from '../../../components/library/use-rows-in-sight.ts';

const ROW = 40;
const ROOM = 790;

test('every row in sight is drawn, and never more than a few screens, however far a list is scrolled', () => {
  for (let scrolled = 0; scrolled < 100_000 * ROW; scrolled += 997) {
    const { first, end } = rowsAt(scrolled, ROOM, ROW);
    expect(first * ROW).toBeLessThanOrEqual(scrolled);
    expect(end * ROW).toBeGreaterThanOrEqual(scrolled + ROOM);
    expect(end - first).toBeLessThan(50);
  }
});

test('rows are drawn anew only when some have gone by', () => {
  const drawn = new Set(Array.from({ length: 400 }, (_, at) => JSON.stringify(rowsAt(8_000 + at, ROOM, ROW))));
  expect(drawn.size).toBeLessThanOrEqual(4);
});
