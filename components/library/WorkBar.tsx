import { t } from '../../lib/words/index.ts';
import styles from './Bar.module.css';
import type { Work } from './bulk-actions.ts';

/** How far a long edit has come, and the way to call it off. */
export function WorkBar({ work: { done, total, cancel } }: { work: Work }) {
  return (
    <div className={styles.bar}>
      <progress className={styles.progress} aria-label={t('library.searching')} max={total} value={done} />
      {done !== undefined && <span className={styles.count}>{t('library.working', { done, total })}</span>}
      <span className={styles.gap} />
      {cancel && (
        <button type="button" className={styles.button} onClick={cancel}>
          {t('library.cancel')}
        </button>
      )}
    </div>
  );
}
