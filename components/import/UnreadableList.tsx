import type { ImportReport } from '../../lib/actions/import-report.ts';
import { t } from '../../lib/words/index.ts';
import styles from './Import.module.css';

/** What of a file could not be read: line and reason. */
export function UnreadableList({ unreadable, unreadableCount }: Pick<ImportReport, 'unreadable' | 'unreadableCount'>) {
  if (unreadableCount === 0) return null;
  const more = unreadableCount - unreadable.length;
  return (
    <details className={styles.wrong} open={unreadableCount <= 5}>
      <summary>{t('import.unreadable', { count: unreadableCount })}</summary>
      <ul className={styles.list}>
        {unreadable.map(({ line, problem }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may have several problems, and the list never changes
          <li key={at}>{t('import.line', { line, problem: t(`import.problem.${problem}`) })}</li>
        ))}
        {more > 0 && <li className={styles.quiet}>{t('import.andMore', { count: more })}</li>}
      </ul>
    </details>
  );
}
