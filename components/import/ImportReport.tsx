import type { ImportReport as Report } from '../../lib/actions/import-report.ts';
import { t } from '../../lib/words/index.ts';
import { ReplaceForm } from '../backup/ReplaceForm.tsx';
import { CommitForm } from './CommitForm.tsx';
import { FreshList } from './FreshList.tsx';
import styles from './Import.module.css';
import type { ImportActions } from './import-step.ts';
import { MergedList } from './MergedList.tsx';
import { TableColumns } from './TableColumns.tsx';
import { UnreadableList } from './UnreadableList.tsx';

interface ImportReportProps {
  run: Report;
  /** Its columns were changed: what it says is out of date. */
  isReadAgain?: true;
  papers: number;
  actions: ImportActions;
}

/** What an import would do, before it does it. */
export function ImportReport({ run, isReadAgain, papers, actions }: ImportReportProps) {
  const { source, format, encoding, leftOut, unchanged, repeated, table, unreadableCount } = run;
  const from = t('import.source', { source, format: format.name, encoding: encoding.toUpperCase() });
  const isEmpty = run.papers + run.others + unreadableCount === 0;
  const isWholeBackup = format.isBackup && unreadableCount === 0;
  return (
    <>
      <p className={styles.quiet} aria-live="polite">
        <bdi>{isReadAgain ? t('import.readAgain') : from}</bdi>
      </p>
      <div className={styles.report}>
        {isEmpty ? <p>{t('import.none')}</p> : <FreshList papers={run.fresh} count={run.freshCount} />}
        <MergedList {...run} />
        {unchanged > 0 && <p>{t('import.unchanged', { count: unchanged })}</p>}
        {repeated > 0 && <p>{t('import.repeated', { count: repeated })}</p>}
        {leftOut > 0 && <p>{t('import.leftOut', { count: leftOut })}</p>}
        <UnreadableList {...run} />
        {table && <TableColumns key={source} table={table} onColumns={(columns) => actions.onColumns(run, columns)} />}
      </div>
      <CommitForm run={run} isBusy={isReadAgain === true} {...actions} />
      {isWholeBackup && papers > 0 && <ReplaceForm papers={papers} onReplace={() => actions.onReplace(run)} />}
    </>
  );
}
