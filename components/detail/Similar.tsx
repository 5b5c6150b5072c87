import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { plainMaths } from '../plain-maths.ts';
import styles from './Similar.module.css';

interface SimilarProps {
  /** The likest first; undefined while they are looked for. */
  papers: SavedPaper[] | undefined;
  reachable?: boolean;
  onOpen(paper: SavedPaper): void;
}

/** Papers that are most like the one that is shown. */
export function Similar({ papers, reachable = true, onOpen }: SimilarProps) {
  if (!papers) return <p className={styles.quiet}>{t('detail.findingSimilar')}</p>;
  if (papers.length === 0) return <p className={styles.quiet}>{t('detail.noSimilar')}</p>;
  return (
    <ol className={styles.similar}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <button type="button" tabIndex={reachable ? 0 : -1} onClick={() => onOpen(paper)}>
            <bdi>{plainMaths(paper.title).text}</bdi>
            <span className={styles.quiet}>
              <bdi>{[paper.authors?.[0], paper.published?.slice(0, 4)].filter((fact) => fact).join(', ')}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
