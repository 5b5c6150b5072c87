import type { BackupStatus } from '../../lib/actions/backup-status.ts';
import type { BackupWay } from '../../lib/settings/backup.ts';
import { locale, t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import styles from './Backup.module.css';

interface BackupFormProps {
  way: BackupWay;
  /** Those that this browser knows. */
  ways: readonly BackupWay[];
  status: BackupStatus;
  /** The name of the file that was picked. */
  fileName: string | undefined;
  isBusy: boolean;
  onWay(way: BackupWay): void;
  onBackUp(): void;
  onRestore(): void;
}

/** How the library is backed up, when it was last, and what can be done about it. */
export function BackupForm({ way, ways, status, fileName, isBusy, onWay, onBackUp, onRestore }: BackupFormProps) {
  const options = ways.map((value) => ({
    value,
    name: t(`backup.way.${value}`),
    explained: value === 'file' && fileName ? t('backup.fileIs', { name: fileName }) : t(`backup.explained.${value}`),
  }));
  return (
    <>
      <Choice name={t('backup.how')} options={options} chosen={way} onChoose={onWay} />
      <p aria-live="polite">{statusInWords(status)}</p>
      {status.failure && (
        <p role="alert" className={styles.wrong}>
          {t('backup.didNot', { reason: status.failure })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={onBackUp}>
          {t(isBusy ? 'backup.working' : 'backup.now')}
        </Button>
        <Button onClick={onRestore}>{t('backup.restore')}</Button>
      </div>
    </>
  );
}

function statusInWords({ at, changes }: BackupStatus): string {
  if (at === 0) return t('backup.never', { count: changes });
  const when = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return t('backup.last', { when, count: changes });
}
