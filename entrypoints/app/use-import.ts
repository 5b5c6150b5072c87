import { useMemo, useRef, useState } from 'react';
import type { ImportActions } from '../../components/import/import-step.ts';
import type { Message } from '../../components/Toast.tsx';
import type { ImportStep } from '../../lib/actions/import-steps.ts';
import type { ColumnMapping } from '../../lib/import/index.ts';
import { isFull, whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { download } from './download.ts';
import { ImportRuns } from './import-runs.ts';
import { undoable } from './undoable.ts';

interface ImportEnds {
  tell(message: Message | undefined): void;
  /** Shows what a line finds. */
  onSearch(line: string): void;
}

/** Few come here to import. */
const steps = () => import('../../lib/actions/import-steps.ts');

/** What is being imported, step by step; `undefined` as long as nobody wants to. */
export function useImport({ tell, onSearch }: ImportEnds) {
  const [step, setStep] = useState<ImportStep>();
  const [runs] = useState(() => new ImportRuns(setStep));
  const file = useRef<File>(undefined);

  const actions = useMemo((): ImportActions & { onOpen(): void } => {
    function run(work: Parameters<typeof runs.run>[0]) {
      runs.run(work).catch((error) => {
        console.warn(error);
        if (isFull(error)) tell({ text: whyUnsaved(error) });
        setStep({ kind: 'refused', name: file.current?.name ?? '' });
      });
    }
    function read(columns?: ColumnMapping) {
      const { current } = file;
      if (current) run(async (desk, running) => (await steps()).readStep(desk, current, columns, running));
    }
    return {
      onOpen: () => setStep({ kind: 'choose' }),
      onFile(chosen) {
        file.current = chosen;
        setStep({ kind: 'reading', name: chosen.name, done: 0 });
        read();
      },
      onText: (text) => actions.onFile(new File([text], t('import.pasted'))),
      onColumns: read,
      onCommit: (report, tag) =>
        run(async (desk, running) => {
          const edit = await (await steps()).commitStep(desk, report, tag, running);
          runs.close();
          const show = { name: t('import.show'), run: () => onSearch(`tag:"${tag.replaceAll('"', '')}" `) };
          const count = report.freshCount + report.mergedCount;
          undoable(tell).told([edit], { text: t('import.done', { count }), ...(tag && { act: show }) });
          return undefined;
        }),
      onReplace: (report) =>
        run(async (desk, running) => {
          const name = await (await steps()).replaceStep(desk, report, download, running);
          runs.close();
          tell({ text: t('backup.replaced', { count: report.papers, name }) });
          return undefined;
        }),
      onAgain: () => setStep({ kind: 'choose' }),
      onClose: () => runs.close(),
    };
  }, [tell, onSearch, runs]);

  return { step, actions };
}
