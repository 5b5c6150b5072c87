import type { browser as chromeApi } from 'wxt/browser';
import { test } from '../e2e/test.ts';
import { limit, median, print } from './table.ts';

declare const chrome: typeof chromeApi;

const ROUNDS = 14;
const WARM_UP = 4;

test('a background that was stopped', async ({ chromiumGleaner: gleaner }) => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await gleaner.stopBackground();
    times.push(await gleaner.backstage.evaluate(timeToAnswer));
  }
  const noGoal = Number.POSITIVE_INFINITY;
  print([limit('a background that was stopped answers a page', median(times.slice(WARM_UP)), noGoal, 'ms')]);
});

/** Runs in a page of ours. What nobody knows is refused as soon as the background is there. */
async function timeToAnswer(): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({ type: 'unknown' }).catch(() => {});
  return performance.now() - start;
}
