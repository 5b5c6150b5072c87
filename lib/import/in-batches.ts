import type { Reading } from './reading.ts';

/** So long readings are gathered before they are handed over, in milliseconds: half a frame. */
const SLICE = 8;

/** Readings, some at a time, with a pause between for whatever else the page has to do. */
export async function* inBatches(readings: Iterable<Reading>): AsyncGenerator<Reading[]> {
  let batch: Reading[] = [];
  let pause = performance.now() + SLICE;
  for (const reading of readings) {
    batch.push(reading);
    if (performance.now() < pause) continue;
    yield batch;
    batch = [];
    await new Promise((resume) => setTimeout(resume));
    pause = performance.now() + SLICE;
  }
  yield batch;
}
