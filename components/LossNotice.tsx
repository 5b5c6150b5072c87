import { t } from '../lib/words/index.ts';
import styles from './Banner.module.css';

interface LossNoticeProps {
  /** What was lost, in words. */
  said: string;
  /** Where a backup is restored. */
  restoreAt: string;
  onUnderstood(): void;
}

/** That the browser has lost some of the library, with the way to bring it back. */
export function LossNotice({ said, restoreAt, onUnderstood }: LossNoticeProps) {
  return (
    <div role="alert" className={styles.banner}>
      <p dir="auto">{said}</p>
      <a className={styles.act} href={restoreAt} target="_blank" rel="noreferrer">
        {t('store.restore')}
      </a>
      <button type="button" className={styles.act} onClick={onUnderstood}>
        {t('store.understood')}
      </button>
    </div>
  );
}
