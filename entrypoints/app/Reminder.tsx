import { BackupReminder } from '../../components/backup/BackupReminder.tsx';
import type { Message } from '../../components/Toast.tsx';
import { useBackup } from './use-backup.ts';

/** That it is time for a backup; nothing while it is not. */
export default function Reminder({ tell }: { tell(message: Message | undefined): void }) {
  const { status, ...backup } = useBackup(tell);
  return status?.isReminderDue ? <BackupReminder changes={status.changes} {...backup} /> : null;
}
