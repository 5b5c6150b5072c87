import { t } from '../../lib/words/index.ts';
import styles from './Backup.module.css';

interface BackupReminderProps {
  /** How often the library has changed since its last backup. */
  changes: number;
  isBusy: boolean;
  onBackUp(): void;
  onLater(): void;
}

/** That it is time for a backup, with one click to make it. */
export function BackupReminder({ changes, isBusy, onBackUp, onLater }: BackupReminderProps) {
  return (
    <div role="status" className={styles.reminder}>
      <span>{t('backup.reminder', { count: changes })}</span>
      <button type="button" className={styles.link} disabled={isBusy} onClick={onBackUp}>
        {t(isBusy ? 'backup.working' : 'backup.do')}
      </button>
      <button type="button" className={styles.link} disabled={isBusy} onClick={onLater}>
        {t('backup.later')}
      </button>
    </div>
  );
}
