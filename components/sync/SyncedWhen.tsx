import type { SyncStatus } from '../../lib/settings/sync.ts';
import { locale, t } from '../../lib/words/index.ts';
import styles from './SyncedWhen.module.css';
import { sizeInWords, trafficInWords } from './traffic-in-words.ts';
import { troubleInWords } from './trouble-in-words.ts';

interface SyncedWhenProps {
  status: SyncStatus;
  /** How many changes have not been sent, once that is known. */
  waiting: number | undefined;
  onOptions(): void;
}

/** One line on how the exchange with other devices stands: quiet while it goes well, else what is wrong and what to do. */
export function SyncedWhen({ status, waiting, onOptions }: SyncedWhenProps) {
  const { trouble } = status;
  return (
    <div role="status" className={trouble ? styles.wrong : styles.line}>
      <span title={trafficInWords(status)}>
        {trouble ? `${troubleInWords(trouble)} ${t('sync.safe')}` : lastInWords(status)}{' '}
        {!!waiting && t('sync.waiting', { count: waiting })}
      </span>
      {trouble && (
        <button type="button" className={styles.link} onClick={onOptions}>
          {t('popup.options')}
        </button>
      )}
    </div>
  );
}

function lastInWords({ lastDone, bytes }: SyncStatus): string {
  if (lastDone === undefined) return t('sync.never');
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return `${t('sync.lastDone', { time: format.format(lastDone) })} ${sizeInWords(bytes)}.`;
}
