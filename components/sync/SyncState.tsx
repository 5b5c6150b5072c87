import type { SyncStatus } from '../../lib/settings/sync.ts';
import { locale, t } from '../../lib/words/index.ts';
import styles from './Sync.module.css';
import { trafficInWords } from './traffic-in-words.ts';
import { troubleInWords } from './trouble-in-words.ts';

interface SyncStateProps {
  /** The database's address, and what this device is called. */
  url: string;
  deviceName: string;
  isEncrypted: boolean;
  status: SyncStatus;
  /** How many changes have not been sent. */
  waiting: number;
  /** While it runs: how much has come and gone. */
  progress: { received: number; sent: number } | undefined;
}

/** How the exchange of the library stands. */
export function SyncState({ url, deviceName, isEncrypted, status, waiting, progress }: SyncStateProps) {
  const { lastDone, trouble, refused, unreadable, ahead } = status;
  return (
    <div className={styles.status}>
      <p className={styles.line}>
        {t('sync.connected', { url, device: deviceName })} {t(isEncrypted ? 'sync.encrypted' : 'sync.notEncrypted')}
      </p>
      <p>
        {lastDone ? t('sync.lastDone', { time: inWords(lastDone) }) : t('sync.never')}{' '}
        {waiting > 0 ? t('sync.waiting', { count: waiting }) : t('sync.nothingWaits')}
      </p>
      {lastDone !== undefined && <p className={styles.quiet}>{trafficInWords(status)}</p>}
      <div role="status">
        {progress && <Running {...progress} waiting={waiting} />}
        {!progress && trouble && (
          <p className={styles.wrong}>
            {troubleInWords(trouble)} {t('sync.safe')}
          </p>
        )}
      </div>
      {refused > 0 && <p className={styles.wrong}>{t('sync.refused', { count: refused })}</p>}
      {unreadable > 0 && <p className={styles.wrong}>{t('sync.unreadable', { count: unreadable })}</p>}
      {ahead !== undefined && <p className={styles.wrong}>{t('sync.ahead', { time: inWords(ahead) })}</p>}
    </div>
  );
}

function Running({ sent, received, waiting }: { sent: number; received: number; waiting: number }) {
  return (
    <p>
      <progress aria-label={t('sync.running')} {...(waiting > 0 && { max: sent + waiting, value: sent })} />
      <br />
      {t('sync.progress', { sent, received })}
    </p>
  );
}

function inWords(time: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
