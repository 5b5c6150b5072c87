import { useMemo, useState } from 'react';
import type { ImportActions } from '../../components/import/import-step.ts';
import { importDeeds } from '../../lib/actions/import-deeds.ts';
import { ImportRuns } from '../../lib/actions/import-runs.ts';
import type { ImportStep } from '../../lib/actions/import-steps.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import { download } from './download.ts';

/** What is being imported, step by step; `undefined` as long as nobody wants to. @param onSearch shows what a line finds */
export function useImport({ tell, onSearch }: { tell: Tell; onSearch(line: string): void }) {
  const [step, setStep] = useState<ImportStep>();
  const [runs] = useState(() => new ImportRuns(setStep));
  const actions = useMemo(
    (): ImportActions & { onOpen(): void } => importDeeds(runs, { tell, onSearch, keep: download }),
    [tell, onSearch, runs],
  );
  return { step, actions };
}
