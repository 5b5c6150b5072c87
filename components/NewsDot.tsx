import { t } from '../lib/words/index.ts';
import styles from './NewsDot.module.css';

/** Where this leads there is something that the reader has not seen. */
export function NewsDot() {
  return (
    <span className={styles.dot}>
      <span className={styles.hidden}>{t('options.unread')}</span>
    </span>
  );
}
