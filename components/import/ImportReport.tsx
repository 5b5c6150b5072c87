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
  papers: number;
  actions: ImportActions;
}

/** What an import would do, before it does it. */
export function ImportReport({ run, papers, actions }: ImportReportProps) {
  const { source, format, encoding, unchanged, repeated, table, unreadableCount } = run;
  const isEmpty = run.papers + run.others + unreadableCount === 0;
  const isWholeBackup = format.isBackup && unreadableCount === 0;
  return (
    <>
      <p className={styles.quiet}>
        <bdi>{t('import.source', { source, format: format.name, encoding: encoding.toUpperCase() })}</bdi>
      </p>
      <div className={styles.report}>
        {isEmpty ? <p>{t('import.none')}</p> : <FreshList papers={run.fresh} count={run.freshCount} />}
        <MergedList {...run} />
        {unchanged > 0 && <p>{t('import.unchanged', { count: unchanged })}</p>}
        {repeated > 0 && <p>{t('import.repeated', { count: repeated })}</p>}
        <UnreadableList {...run} />
        {table && <TableColumns key={source} table={table} onColumns={actions.onColumns} />}
      </div>
      <CommitForm run={run} {...actions} />
      {isWholeBackup && papers > 0 && <ReplaceForm papers={papers} onReplace={() => actions.onReplace(run)} />}
    </>
  );
}
