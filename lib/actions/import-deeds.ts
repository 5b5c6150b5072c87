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
      runs.show({ kind: 'refused', name: runs.file?.name ?? '' });
    });
  }

  function onColumns(columns?: ColumnMapping) {
    const { file } = runs;
    if (file) run(async (desk, running) => (await steps()).readStep(desk, file, columns, running));
  }

  function onFile(file: File) {
    runs.file = file;
    runs.show({ kind: 'reading', name: file.name, done: 0 });
    onColumns();
  }

  function onCommit(report: ImportReport, tag: string) {
    run(async (desk, running) => {
      const edit = await (await steps()).commitStep(desk, report, tag, running);
      runs.close();
      const show = { name: t('import.show'), run: () => onSearch(`tag:"${tag.replaceAll('"', '')}" `) };
      const count = report.freshCount + report.mergedCount;
      undoable(tell).told([edit], { text: t('import.done', { count }), ...(tag && { act: show }) });
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
