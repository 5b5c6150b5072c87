import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digestOf, digestSettings, nextDigest, setDigest, startDigest } from '../../lib/actions/digest.ts';
import { savePage } from '../../lib/library/index.ts';
import { changeDigest } from '../../lib/settings/digest.ts';
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

test('what stood out that day is told, however much did on the days before', async () => {
  const early = Array.from({ length: 12 }, (_, i) => paper(i));
  const late = Array.from({ length: 5 }, (_, i) => paper(50 + i));
  for (const [papers, at] of [[early, noon] as const, [late, noon + DAY] as const]) {
    await savePage(page(papers), at);
    await savePage(page(papers, daily), at + HOUR);
  }
  const { message } = (await digestOf(noon + 2 * DAY - 3 * HOUR, 9)) ?? {};
  expect(message).toContain('5 trending: Paper 50');
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

test('a digest that was missed in the evening is not told the next morning in the place of that day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: local(3, 9) });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} } });
  await changeDigest({ on: true, hour: 20 });
  startDigest();
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'digest',
    scheduledTime: local(2, 20),
    persistAcrossSessions: true,
  });
  await expect.poll(async () => (await fakeBrowser.alarms.get('digest'))?.scheduledTime).toBe(local(3, 20));
  expect((await digestSettings()).toldOn).toBeUndefined();
  vi.useRealTimers();
});

test('a digest of midnight whose alarm rings a moment early is told once, of the day that ends', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: local(3, 0) - 2_000 });
  const create = vi.fn(async () => 'digest');
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser.permissions, { onAdded: { addListener: () => {} } });
  await savePage(page([paper(1)]), noon);
  await changeDigest({ on: true, hour: 0, toldOn: '2026-07-02' });
  startDigest();
  const ring = () =>
    fakeBrowser.alarms.onAlarm.trigger({ name: 'digest', scheduledTime: local(3, 0), persistAcrossSessions: true });
  await ring();
  await expect.poll(() => create.mock.calls).toMatchObject([['digest', { title: '1 paper yesterday' }]]);
  expect((await digestSettings()).toldOn).toBe('2026-07-03');
  vi.setSystemTime(local(3, 0) + 60_000);
  await fakeBrowser.alarms.clear('digest');
  await ring();
  await expect.poll(async () => (await fakeBrowser.alarms.get('digest'))?.scheduledTime).toBe(local(4, 0));
  expect(create).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

test('a digest that is put off to the evening is told that evening; one whose hour is over, the next day', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: local(2, 10) });
  Object.assign(fakeBrowser.permissions, { request: async () => true });
  const planned = async () => (await fakeBrowser.alarms.get('digest'))?.scheduledTime;
  await setDigest(true, 8);
  expect(await planned()).toBe(local(3, 8));
  await setDigest(true, 20);
  expect(await planned()).toBe(local(2, 20));
  await setDigest(true, 9);
  expect(await planned()).toBe(local(3, 9));
  vi.useRealTimers();
});
