import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** What can be done about it. */
export function NoticeButton({ children, onClick }: { children: ReactNode; onClick(): void }) {
  return (
    <button type="button" className={styles.act} onClick={onClick}>
      {children}
    </button>
  );
}

/** Words in place of a list: what is the matter, and what to do. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.notice}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
