import { t } from '../../lib/words/index.ts';
import styles from './Import.module.css';

/** Lies over the page while a file is held above it. */
export function DropHint() {
  return <div className={styles.over}>{t('import.letGo')}</div>;
}
