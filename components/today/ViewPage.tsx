import type { ReactNode } from 'react';
import styles from './ViewPage.module.css';

/** A view of the library, its text in the middle of the room there is. It is scrolled by what it stands in. */
export function ViewPage({ isBusy, children }: { isBusy: boolean; children: ReactNode }) {
  return (
    <div className={styles.page} aria-busy={isBusy}>
      {children}
    </div>
  );
}
