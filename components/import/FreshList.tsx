import { t } from '../../lib/words/index.ts';
import { PreviewList } from '../options/PreviewList.tsx';
import styles from './Import.module.css';

/** The papers that the library does not have. @param papers the first of so many */
export function FreshList({ papers, count }: { papers: { title: string }[]; count: number }) {
  const text = t('import.fresh', { count });
  if (papers.length === 0) return <p>{text}</p>;
  return (
    <details>
      <summary>{text}</summary>
      <div className={styles.scroller}>
        <PreviewList papers={papers} count={count} />
      </div>
    </details>
  );
}
