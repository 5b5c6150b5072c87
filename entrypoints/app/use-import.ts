import { useMemo, useRef, useState } from 'react';
import type { ImportActions } from '../../components/import/import-step.ts';
import type { Message } from '../../components/Toast.tsx';
import type { DeskAside } from '../../lib/actions/import-aside.ts';
import type { ImportStep } from '../../lib/actions/import-steps.ts';
import type { ColumnMapping } from '../../lib/import/index.ts';
import { isFull, whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';
import { download } from './download.ts';
import { undoable } from './undoable.ts';

interface ImportEnds {
  tell(message: Message | undefined): void;
  /** Shows what a line finds. */
  onSearch(line: string): void;
}

/** What runs, and how it shows its steps. */
interface Running {
  signal: AbortSignal;
  show(step: ImportStep): void;
}

/** Few come here to import. */
const steps = () => import('../../lib/actions/import-steps.ts');

/** What is being imported, step by step; `undefined` as long as nobody wants to. */
export function useImport({ tell, onSearch }: ImportEnds) {
  const [step, setStep] = useState<ImportStep>();
  const calling = useRef(new AbortController());
  const file = useRef<File>(undefined);
  const desk = useRef<DeskAside>(undefined);

  const actions = useMemo((): ImportActions & { onOpen(): void } => {
    async function deskNow(): Promise<DeskAside> {
      const { DeskAside } = await import('../../lib/actions/import-aside.ts');
      desk.current ??= new DeskAside();
      return desk.current;
    }
    /** Runs one step; if it is called off meanwhile, nothing comes of it. */
    async function run(make: (desk: DeskAside, running: Running) => Promise<ImportStep | undefined>) {
      calling.current.abort();
      calling.current = new AbortController();
      const { signal } = calling.current;
      const show = (next: ImportStep | undefined) => signal.aborted || setStep(next);
      try {
        show(await make(await deskNow(), { signal, show }));
      } catch (error) {
        if (signal.aborted) return;
        console.warn(error);
        if (isFull(error)) tell({ text: whyUnsaved(error) });
        setStep({ kind: 'refused', name: file.current?.name ?? '' });
      }
    }
    function read(columns?: ColumnMapping) {
      const { current } = file;
      if (current) void run(async (desk, running) => (await steps()).readStep(desk, current, columns, running));
    }
    function close() {
      calling.current.abort();
      desk.current?.close();
      desk.current = undefined;
      setStep(undefined);
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
        void run(async (desk, running) => {
          const edit = await (await steps()).commitStep(desk, report, tag, running);
          close();
          const show = { name: t('import.show'), run: () => onSearch(`tag:"${tag.replaceAll('"', '')}" `) };
          const count = report.freshCount + report.mergedCount;
          undoable(tell).told([edit], { text: t('import.done', { count }), ...(tag && { act: show }) });
          return undefined;
        }),
      onReplace: (report) =>
        void run(async (desk, running) => {
          const name = await (await steps()).replaceStep(desk, report, download, running);
          close();
          tell({ text: t('backup.replaced', { count: report.papers, name }) });
          return undefined;
        }),
      onAgain: () => setStep({ kind: 'choose' }),
      onClose: close,
    };
  }, [tell, onSearch]);

  return { step, actions };
}
