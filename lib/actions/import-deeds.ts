import type { ColumnMapping } from '../import/index.ts';
import { isFull, whyUnsaved } from '../status/unsaved.ts';
import { t } from '../words/index.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportRuns, ImportWork } from './import-runs.ts';
import { type Tell, undoable } from './undoable.ts';

interface ImportEnds {
  tell: Tell;
  /** Shows what a line finds. */
  onSearch(line: string): void;
  /** Gives the reader a file to keep. */
  keep(name: string, file: Blob): void;
}

/** Few come here to import. */
const steps = () => import('./import-steps.ts');

/** What a reader can do about an import, from one step of it to the next. */
export function importDeeds(runs: ImportRuns, { tell, onSearch, keep }: ImportEnds) {
  function run(work: ImportWork) {
    runs.run(work).catch((error) => {
      console.warn(error);
      if (isFull(error)) tell({ text: whyUnsaved(error) });
      runs.show({ kind: 'refused', name: runs.chosen?.file.name ?? '' });
    });
  }

  function read(columns?: ColumnMapping) {
    const { chosen } = runs;
    if (chosen) run(async (desk, running) => (await steps()).readStep(desk, chosen, columns, running));
  }

  function onFile(file: File, others = 0) {
    runs.chosen = { file, others };
    runs.show({ kind: 'reading', name: file.name, done: 0 });
    read();
  }

  function onColumns(report: ImportReport, columns: ColumnMapping) {
    runs.show({ kind: 'report', run: report, isReadAgain: true });
    read(columns);
  }

  function onCommit(report: ImportReport, tag: string) {
    run(async (desk, running) => {
      const edit = await (await steps()).commitStep(desk, report, tag, running);
      runs.close();
      const show = { name: t('import.show'), run: () => onSearch(`tag:"${tag.replaceAll('"', '')}" `) };
      const count = report.freshCount + report.mergedCount;
      const isTagOnly = tag !== '' && count === 0;
      const text = isTagOnly ? t('import.tagged', { count: report.unchanged }) : t('import.done', { count });
      undoable(tell).told([edit], { text, ...(tag && { act: show }) });
      return undefined;
    });
  }

  function onReplace(report: ImportReport) {
    run(async (desk, running) => {
      const name = await (await steps()).replaceStep(desk, report, keep, running);
      runs.close();
      tell({ text: t('backup.replaced', { count: report.papers, name }) });
      return undefined;
    });
  }

  const onOpen = () => runs.show({ kind: 'choose' });
  return {
    ...{ onOpen, onFile, onColumns, onCommit, onReplace },
    onText: (text: string) => onFile(new File([text], t('import.pasted'))),
    onAgain: onOpen,
    onClose: () => runs.close(),
  };
}
