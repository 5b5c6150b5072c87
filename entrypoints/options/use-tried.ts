import { useEffect, useState } from 'react';
import type { Tried } from '../../components/sync/SyncForm.tsx';
import { leaveTriedServers } from '../../lib/actions/server-permission.ts';
import { SyncProblem } from '../../lib/sync/index.ts';

/** How the last try went, and a way to try something: @returns whether it went well */
export function useTried() {
  const [tried, setTried] = useState<Tried>({ isRunning: false });
  useEffect(leaveTriedInTheEnd, []);

  /** @param works whether it is to be said that it works */
  async function trying(what: () => Promise<unknown>, works = false): Promise<boolean> {
    setTried({ isRunning: true });
    const trouble = await what().then(() => undefined, troubleOf);
    setTried({ isRunning: false, ...(trouble ? { trouble } : { works }) });
    return trouble === undefined;
  }

  return { tried, trying };
}

/** A try that nothing came of ends with the page; or, where the browser was quicker, when the page is opened again. */
function leaveTriedInTheEnd() {
  const leave = () => void leaveTriedServers().catch(console.warn);
  leave();
  addEventListener('pagehide', leave);
  return () => removeEventListener('pagehide', leave);
}

function troubleOf(error: unknown): string {
  if (error instanceof SyncProblem) return error.trouble;
  console.warn(error);
  return 'failed';
}
