import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { type Marks, noMarks } from '../marks.ts';
import styles from './AbstractText.module.css';
import { breaksOff } from './breaks-off.ts';
import { MathsText } from './MathsText.tsx';

/** The abstract, its formulas drawn, or a word on why there is none. */
export function AbstractText({ paper, marks = noMarks }: { paper: SavedPaper; marks?: Marks }) {
  const { abstract } = paper;
  if (!abstract) return <p className={styles.quiet}>{t('detail.noAbstract')}</p>;
  return (
    <>
      <p className={styles.abstract} dir="auto">
        <MathsText text={abstract} ranges={marks(abstract)} />
      </p>
      {breaksOff(paper, 'abstract') && <p className={styles.quiet}>{t('detail.restOfAbstract')}</p>}
    </>
  );
}
