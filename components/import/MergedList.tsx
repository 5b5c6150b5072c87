import type { ImportReport } from '../../lib/actions/import-report.ts';
import { t } from '../../lib/words/index.ts';
import { changesInWords } from './changes-in-words.ts';
import styles from './Import.module.css';

/** The papers of the library that would become others, and in what. */
export function MergedList({ merged, mergedCount }: Pick<ImportReport, 'merged' | 'mergedCount'>) {
  if (merged.length === 0) return null;
  const more = mergedCount - merged.length;
  return (
    <details>
      <summary>{t('import.merged', { count: mergedCount })}</summary>
      <ul className={styles.list}>
        {merged.map((change) => (
          <li key={change.before.id}>
            <bdi>{change.before.title}</bdi>
            <ul className={styles.changes}>
              {changesInWords(change).map((words) => (
                <li key={words}>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          </li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('import.andMore', { count: more })}</li>}
      </ul>
    </details>
  );
}
