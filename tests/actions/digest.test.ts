import { beforeEach, expect, test } from 'vitest';
import { digestOf, nextDigest } from '../../lib/actions/digest.ts';
import { savePage } from '../../lib/library/index.ts';
import { emptyLibrary, noon, page, paper } from '../library/shown-pages.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const daily = { site: 'Hugging Face', pageUrl: 'https://huggingface.co/papers', listing: 'Daily papers' };

beforeEach(emptyLibrary);

test('in the morning it tells what was passed the day before, and what stood out', async () => {
  await savePage(page([paper(1), paper(2), paper(3)]), noon);
  await savePage(page([paper(2), paper(4)], daily), noon + HOUR);
  await savePage(page([paper(5)]), noon + DAY - 4 * HOUR);
  expect(await digestOf(noon + DAY - 3 * HOUR, 9)).toEqual({
    title: '4 papers yesterday',
    message: '1 trending: Paper 2',
  });
});

test('in the evening it tells of the day itself', async () => {
  await savePage(page([paper(1)]), noon);
  expect(await digestOf(noon + 7 * HOUR, 19)).toEqual({
    title: '1 paper today',
    message: 'None of them stands out from the others.',
  });
});

test('where nothing was passed nothing is told', async () => {
  await savePage(page([paper(1)]), noon);
  expect(await digestOf(noon + 3 * DAY, 9)).toBeUndefined();
});

const local = (day: number, hour: number) => new Date(2026, 6, day, hour).getTime();
const times: [name: string, hour: number, toldOn: string | undefined, now: number, next: number][] = [
  ['later today', 18, undefined, local(2, 12), local(2, 18)],
  ['tomorrow, when today is told', 9, '2026-07-02', local(2, 12), local(3, 9)],
  ['soon, when it was missed today', 9, '2026-07-01', local(2, 12), local(2, 12) + 60_000],
];
test.each(times)('the next one is %s', (_, hour, toldOn, now, next) => {
  expect(nextDigest({ on: true, hour, ...(toldOn && { toldOn }) }, now)).toBe(next);
});
