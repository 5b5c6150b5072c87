import { DropHint } from '../../components/import/DropHint.tsx';
import { ImportDialog } from '../../components/import/ImportDialog.tsx';
import { useDroppedFile } from './use-dropped-file.ts';
import type { useImport } from './use-import.ts';

interface ImportProps extends ReturnType<typeof useImport> {
  /** How many papers the library has. */
  papers: number;
}

/** The dialog of an import, while there is one; and files that are dropped on the page. */
export function Import({ step, papers, actions }: ImportProps) {
  const isOver = useDroppedFile(actions.onFile, step === undefined || step.kind === 'choose');
  return (
    <>
      {isOver && <DropHint />}
      {step && <ImportDialog {...{ step, papers, actions }} />}
    </>
  );
}
