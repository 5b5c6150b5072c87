import type { DryRun } from '../../lib/actions/import-papers.ts';
import { t } from '../../lib/words/index.ts';
import { changesInWords } from './changes-in-words.ts';
import styles from './Import.module.css';

const SHOWN = 50;

/** The papers of the library that would become others, and in what. */
export function MergedList({ merged }: Pick<DryRun, 'merged'>) {
  if (merged.length === 0) return null;
  const more = merged.length - SHOWN;
  return (
    <details>
      <summary>{t('import.merged', { count: merged.length })}</summary>
      <ul className={styles.list}>
        {merged.slice(0, SHOWN).map((change) => (
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
