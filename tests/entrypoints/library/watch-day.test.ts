import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDay } from '../../../entrypoints/library/watch-day.ts';

const HOUR = 3_600_000;
const evening = new Date(2026, 6, 2, 23).getTime();
const page = new EventTarget();

beforeEach(() => {
  vi.stubGlobal('document', page);
  vi.useFakeTimers({ now: evening });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each midnight that passes over an open page is told once, until nobody asks any more', () => {
  const onDay = vi.fn();
  const end = watchDay(onDay);
  vi.advanceTimersByTime(HOUR - 1);
  expect(onDay).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * HOUR);
  expect(onDay).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * HOUR);
  expect(onDay).toHaveBeenCalledTimes(2);
  end();
  vi.advanceTimersByTime(24 * HOUR);
  expect(onDay).toHaveBeenCalledTimes(2);
});

test('a computer that slept over midnight is told of the day as soon as the page is looked at', () => {
  const onDay = vi.fn();
  watchDay(onDay);
  vi.setSystemTime(evening + 10 * HOUR);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(onDay).toHaveBeenCalledTimes(1);
});
