import { lazy, Suspense } from 'react';
import type { RowDetailsProps } from './detail/RowDetails.tsx';
import styles from './PaperDetails.module.css';

/** The rest of it, which nobody waits for who opens no row. */
const RowDetails = lazy(() => import('./detail/RowDetails.tsx'));

/** What a row shows when it is open: the whole abstract, where the paper is, its note, and papers like it. */
export function PaperDetails(props: RowDetailsProps) {
  const { abstract } = props.paper;
  return (
    <div className={styles.details}>
      <Suspense fallback={<p dir="auto">{abstract}</p>}>
        <RowDetails {...props} />
      </Suspense>
    </div>
  );
}
