import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { PreviewList } from '../options/PreviewList.tsx';
import styles from './Import.module.css';

const SHOWN = 50;

/** The papers that the library does not have. */
export function FreshList({ papers }: { papers: SavedPaper[] }) {
  const text = t('import.fresh', { count: papers.length });
  if (papers.length === 0) return <p>{text}</p>;
  return (
    <details>
      <summary>{text}</summary>
      <div className={styles.scroller}>
        <PreviewList papers={papers.slice(0, SHOWN).map(({ title }) => ({ title }))} count={papers.length} />
      </div>
    </details>
  );
}
