import { t } from '../../lib/words/index.ts';
import { Button } from '../Button.tsx';
import styles from './Today.module.css';

/** How much waits in the inbox, and the way to sort it. */
export function InboxSection({ waiting, onSort }: { waiting: number; onSort(): void }) {
  return (
    <section className={styles.inbox} aria-label={t('today.inbox')}>
      <p>{waiting > 0 ? t('today.waiting', { count: waiting }) : t('today.sorted')}</p>
      {waiting > 0 && (
        <Button kind="main" onClick={onSort}>
          {t('today.sort')}
        </Button>
      )}
    </section>
  );
}
