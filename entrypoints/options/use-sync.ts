import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { SyncDraft } from '../../components/sync/SyncForm.tsx';
import {
  changePassphrase,
  connect,
  connection,
  disconnect,
  nameDevice,
  testConnection,
} from '../../lib/actions/sync-connection.ts';
import type { Progress } from '../../lib/actions/sync-library.ts';
import { syncNow } from '../../lib/actions/sync-now.ts';
import { countUnsent } from '../../lib/library/index.ts';
import { type SyncStatus, syncStatus, watchSyncStatus } from '../../lib/settings/sync.ts';
import { useTried } from './use-tried.ts';

/** The exchange of the library, and what can be done with it. */
export function useSync() {
  const { tried, trying } = useTried();
  const [progress, setProgress] = useState<Progress>();
  const [status, setStatus] = useState<SyncStatus>();
  // `null` while the library is not exchanged; undefined until that is known.
  const known = useLiveQuery(async () => (await connection()) ?? null);
  const waiting = useLiveQuery(countUnsent) ?? 0;

  useEffect(() => {
    void syncStatus().then(setStatus);
    return watchSyncStatus(setStatus);
  }, []);

  const run = () => syncNow(setProgress).then(() => setProgress(undefined));

  async function runAfter(what: () => Promise<unknown>): Promise<boolean> {
    const isDone = await trying(what);
    if (isDone) void run();
    return isDone;
  }

  return {
    ...{ connection: known, status, waiting, tried, progress, run },
    test: (draft: SyncDraft) => trying(() => testConnection(draft), true),
    connect: (draft: SyncDraft) => runAfter(() => connect(draft)),
    change: (passphrase: string) => runAfter(() => changePassphrase(passphrase)),
    name: nameDevice,
    stop: disconnect,
  };
}
