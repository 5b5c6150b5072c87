import type { SavedPaper } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { webAddress } from '../links.ts';
import { plainMaths } from '../plain-maths.ts';
import styles from './Card.module.css';

/** The papers of the library that are most like this one; nothing where there are none. */
export function SimilarTitles({ papers }: { papers: SavedPaper[] | undefined }) {
  if (papers?.length === 0) return null;
  return (
    <section className={styles.similar}>
      <h2>{t('card.similar')}</h2>
      <ul aria-busy={!papers}>
        {papers?.map((paper) => (
          <li key={paper.id}>
            <a href={webAddress(paper.url)} target="_blank" rel="noreferrer" dir="auto" title={paper.title}>
              {plainMaths(paper.title).text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
