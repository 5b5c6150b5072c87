import { useMemo, useRef, useState } from 'react';
import type { ImportActions, ImportStep } from '../../components/import/import-step.ts';
import type { Message } from '../../components/Toast.tsx';
import type { ColumnMapping } from '../../lib/import/index.ts';
import { t } from '../../lib/words/index.ts';
import { importStep, readStep, replaceStep } from './import-steps.ts';

export interface ImportEnds {
  tell(message: Message | undefined): void;
  /** Shows what a line finds. */
  onSearch(line: string): void;
}

/** What is being imported, step by step; `undefined` as long as nobody wants to. */
export function useImport({ tell, onSearch }: ImportEnds) {
  const [step, setStep] = useState<ImportStep>();
  const calling = useRef(new AbortController());
  const file = useRef<File>(undefined);

  const actions = useMemo((): ImportActions & { onOpen(): void } => {
    /** Runs one step; if it is called off meanwhile, nothing comes of it. */
    async function run(make: (signal: AbortSignal) => Promise<ImportStep | undefined>) {
      calling.current.abort();
      calling.current = new AbortController();
      const { signal } = calling.current;
      try {
        const next = await make(signal);
        if (!signal.aborted) setStep(next);
      } catch (error) {
        if (signal.aborted) return;
        console.warn(error);
        setStep({ kind: 'refused', name: file.current?.name ?? '' });
      }
    }
    const show = (next: ImportStep, signal: AbortSignal) => signal.aborted || setStep(next);
    function read(columns?: ColumnMapping) {
      const { current } = file;
      if (current) void run((signal) => readStep(current, columns, { signal, show: (next) => show(next, signal) }));
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
      onCommit: (dry, tag) =>
        void run((signal) => importStep(dry, tag, { signal, show: (next) => show(next, signal), tell, onSearch })),
      onReplace: (dry) =>
        void run((signal) => replaceStep(dry, { signal, show: (next) => show(next, signal), tell, onSearch })),
      onAgain: () => setStep({ kind: 'choose' }),
      onClose() {
        calling.current.abort();
        setStep(undefined);
      },
    };
  }, [tell, onSearch]);

  return { step, actions };
}
