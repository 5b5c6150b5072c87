import { useCallback, useEffect, useState } from 'react';
import type { Message } from '../../components/Toast.tsx';
import type { BackupStatus } from '../../lib/actions/backup-status.ts';
import { type BackupWay, backupWay, watchBackups } from '../../lib/settings/backup.ts';
import { backUpNow } from './back-up.ts';

/** How the library is backed up, and how far it is ahead of its last backup; looked up while the page has nothing else to do. */
export function useBackup(tell: (message: Message | undefined) => void) {
  const [way, setWay] = useState<BackupWay>();
  const [status, setStatus] = useState<BackupStatus>();
  const [isBusy, setBusy] = useState(false);

  const look = useCallback(async () => {
    const { backupStatus } = await import('../../lib/actions/backup-status.ts');
    setWay(await backupWay());
    setStatus(await backupStatus());
  }, []);

  useEffect(() => {
    const lookNow = () => void look().catch(console.warn);
    const idle = requestIdleCallback(lookNow);
    const stop = watchBackups(lookNow);
    // A page may stay open for days.
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      cancelIdleCallback(idle);
      stop();
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [look]);

  async function onBackUp() {
    setBusy(true);
    await backUpNow(tell);
    setBusy(false);
  }

  async function onLater() {
    const { putReminderOff } = await import('../../lib/actions/backup-status.ts');
    await putReminderOff();
  }

  return { way, status, isBusy, onBackUp: () => void onBackUp(), onLater: () => void onLater() };
}
