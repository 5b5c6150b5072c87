import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { SyncDraft, Tried } from '../../components/sync/SyncForm.tsx';
import {
  changePassphrase,
  connect,
  connection,
  disconnect,
  nameDevice,
  testConnection,
} from '../../lib/actions/sync-connection.ts';
import { type Progress, syncLibrary } from '../../lib/actions/sync-library.ts';
import { tellBackground } from '../../lib/actions/tell-background.ts';
import { countUnsent } from '../../lib/library/index.ts';
import { type SyncStatus, syncStatus, watchSyncStatus } from '../../lib/settings/sync.ts';
import { SyncProblem } from '../../lib/sync/index.ts';

/** As long as the page is open there is no hurry. */
const WHOLE = 30 * 60_000;

/** The exchange of the library, and what can be done with it. */
export function useSync() {
  const [tried, setTried] = useState<Tried>({ isRunning: false });
  const [progress, setProgress] = useState<Progress>();
  // `null` while the library is not exchanged; undefined until that is known.
  const known = useLiveQuery(async () => (await connection()) ?? null);
  const waiting = useLiveQuery(countUnsent) ?? 0;

  async function trying(what: () => Promise<unknown>, works = false): Promise<boolean> {
    setTried({ isRunning: true });
    const trouble = await what().then(() => undefined, troubleOf);
    setTried({ isRunning: false, ...(trouble ? { trouble } : { works }) });
    return trouble === undefined;
  }

  async function run() {
    setProgress({ received: 0, sent: 0 });
    await syncLibrary({ onProgress: setProgress, longest: WHOLE });
    setProgress(undefined);
    tellBackground();
  }

  return {
    connection: known,
    status: useStatus(),
    ...{ waiting, tried, progress, run },
    test: (draft: SyncDraft) => trying(() => testConnection(draft), true),
    connect: async (draft: SyncDraft) => {
      const isDone = await trying(() => connect(draft));
      if (isDone) void run();
      return isDone;
    },
    change: async (passphrase: string) => {
      const isDone = await trying(() => changePassphrase(passphrase));
      if (isDone) void run();
      return isDone;
    },
    name: nameDevice,
    stop: disconnect,
  };
}

function useStatus(): SyncStatus | undefined {
  const [status, setStatus] = useState<SyncStatus>();
  useEffect(() => {
    void syncStatus().then(setStatus);
    return watchSyncStatus(setStatus);
  }, []);
  return status;
}

function troubleOf(error: unknown): string {
  if (error instanceof SyncProblem) return error.trouble;
  console.warn(error);
  return 'failed';
}
