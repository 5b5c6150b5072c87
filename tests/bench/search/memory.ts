import { setTimeout } from 'node:timers/promises';

/** What is in use, in megabytes; to be run with `--expose-gc`. */
export async function memory(): Promise<number> {
  // Buffers are let go some time after the objects that held them.
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
