import type { CDPSession } from '@playwright/test';

/** How much a page has in memory, in MB: what scripts made, and the buffers that they hold. Taken while it works, and after. */
export async function heapWhile<Result>(session: CDPSession, work: () => Promise<Result>): Promise<[Result, number]> {
  await session.send('HeapProfiler.collectGarbage');
  let most = 0;
  let isDone = false;
  const watching = (async () => {
    while (!isDone) {
      most = Math.max(most, await heapNow(session));
      await new Promise((resume) => setTimeout(resume, 50));
    }
  })();
  const result = await work();
  isDone = true;
  await watching;
  return [result, Math.max(most, await heapNow(session))];
}

async function heapNow(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as Usage;
  return (usedSize + (backingStorageSize ?? 0)) / 1e6;
}

/** As the protocol has it; Playwright's types know the first only. */
interface Usage {
  usedSize: number;
  backingStorageSize?: number;
}
