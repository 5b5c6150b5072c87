import type { ReactNode } from 'react';
import type { PageOfTab } from '../lib/actions/page-status.ts';
import { type PageActions, PageLine } from './PageLine.tsx';
import styles from './StatusBar.module.css';

interface StatusBarProps {
  page: PageOfTab | undefined;
  pageActions: PageActions;
  /** What the list shows, in words: "1,234 papers". */
  shown: string;
  children: ReactNode;
}

/** What is known of the page in the tab, what the list shows, and what can be done with it. */
export function StatusBar({ page, pageActions, shown, children }: StatusBarProps) {
  return (
    <div className={styles.bar}>
      {page && <PageLine status={page} actions={pageActions} />}
      <div className={styles.end}>
        <p className={styles.shown} aria-live="polite">
          {shown}
        </p>
        {children}
      </div>
    </div>
  );
}
