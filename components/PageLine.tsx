import type { PageStatus } from '../lib/actions/page-status.ts';
import styles from './PageLine.module.css';
import { count, number } from './wording.ts';

/** One line on the page in the tab: what was found there, or why it could not be read. */
export function PageLine({ status }: { status: PageStatus }) {
  if ('problem' in status) return <p className={styles.problem}>{status.problem}</p>;
  const { found, fresh } = status;
  return (
    <p className={styles.line}>
      This page: {count(found, 'paper')}
      {found > 0 && (
        <>
          , <span className={fresh > 0 ? styles.fresh : undefined}>{fresh > 0 ? number(fresh) : 'none'} new</span>
        </>
      )}
    </p>
  );
}
