import type { ImportStep } from '../../lib/actions/import-steps.ts';
import { t } from '../../lib/words/index.ts';
import { Dialog } from '../Dialog.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportReport } from './ImportReport.tsx';
import { ImportWork } from './ImportWork.tsx';
import type { ImportActions } from './import-step.ts';
import { Refused } from './Refused.tsx';

interface ImportDialogProps {
  step: ImportStep;
  /** How many papers the library has. */
  papers: number;
  actions: ImportActions;
}

/** From a file to papers in the library, step by step. */
export function ImportDialog({ step, papers, actions }: ImportDialogProps) {
  return (
    <Dialog title={t('import.title')} onClose={actions.onClose}>
      {step.kind === 'choose' && <ChooseFile {...actions} />}
      {step.kind === 'reading' && (
        <ImportWork text={t('import.reading', step)} done={undefined} onCancel={actions.onClose} />
      )}
      {step.kind === 'refused' && <Refused {...step} {...actions} />}
      {step.kind === 'report' && <ImportReport {...step} papers={papers} actions={actions} />}
      {step.kind === 'committing' && (
        <ImportWork text={t('import.committing', { ...step })} {...step} onCancel={actions.onClose} />
      )}
    </Dialog>
  );
}
