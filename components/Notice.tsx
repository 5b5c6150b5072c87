import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** Words in place of a list: what is the matter, and what to do. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
