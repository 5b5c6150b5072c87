import { useEffect, useState } from 'react';
import { type SyncStatus, syncStatusIfOn, watchSyncStatus } from '../../lib/settings/sync.ts';

/** How the exchange with other devices stands, looked up while the page has nothing else to do; no status while it is off. */
export function useSyncStatus() {
  const [status, setStatus] = useState<SyncStatus>();
  const [waiting, setWaiting] = useState<number>();
  const isOn = status !== undefined;

  useEffect(() => {
    const idle = requestIdleCallback(() => void syncStatusIfOn().then(setStatus));
    const stop = watchSyncStatus(setStatus);
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, []);

  useEffect(() => {
    if (!isOn) return;
    const watching = import('../../lib/actions/sync-waiting.ts').then(({ watchWaiting }) => watchWaiting(setWaiting));
    watching.catch(console.warn);
    return () => void watching.then((stop) => stop());
  }, [isOn]);

  return { status, waiting };
}
