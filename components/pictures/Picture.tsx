import type { ReactNode } from 'react';
import { t } from '../../lib/words/index.ts';
import styles from './Pictures.module.css';

interface PictureProps {
  title: string;
  /** What it shows, in one sentence. */
  summary: string;
  /** Controls beside the title. */
  controls?: ReactNode;
  /** The same as a table, for those who would rather read. */
  table?: ReactNode;
  children?: ReactNode;
}

/** A picture of the library with its title, a sentence on what it shows, and the same as a table. */
export function Picture({ title, summary, controls, table, children }: PictureProps) {
  return (
    <section className={styles.picture} aria-label={title}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {controls}
      </div>
      <p className={styles.summary}>{summary}</p>
      {children}
      {table && (
        <details className={styles.details}>
          <summary>{t('pictures.table')}</summary>
          <div className={styles.scroller}>{table}</div>
        </details>
      )}
    </section>
  );
}
