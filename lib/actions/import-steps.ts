import { type ColumnMapping, Refusal, type RefusalReason } from '../import/index.ts';
import type { JournalId } from '../library/index.ts';
import { backupFile } from './backup-file.ts';
import type { Desk } from './import-desk.ts';
import type { ImportReport } from './import-report.ts';
import { tellBackground } from './tell-background.ts';

/** How far an import has come. Nothing is changed before `committing`. */
export type ImportStep =
  | { kind: 'choose' }
  | { kind: 'reading'; name: string; done: number }
  /** `reason` is missing where it is our fault. */
  | { kind: 'refused'; name: string; reason?: RefusalReason | undefined }
  /** `isReadAgain`: its columns were changed, and what they give is not known yet. */
  | { kind: 'report'; run: ImportReport; isReadAgain?: true }
  | { kind: 'committing'; done: number; total: number };

/** A file that is to be imported. */
export interface ChosenFile {
  file: File;
  /** How many were dropped with it, which are not read. */
  others: number;
}

interface Running {
  signal: AbortSignal;
  show(step: ImportStep): void;
}

/** Reads a file without changing anything. @returns the report, or why there is none */
export async function readStep(
  desk: Desk,
  { file, others }: ChosenFile,
  columns: ColumnMapping | undefined,
  { signal, show }: Running,
): Promise<ImportStep> {
  // A table whose columns are being sorted out stays in view.
  const onProgress = (done: number) => columns || show({ kind: 'reading', name: file.name, done });
  try {
    const options = { name: file.name, onProgress, signal, ...(columns && { columns }) };
    const run = await desk.read(file, options);
    return { kind: 'report', run: { ...run, leftOut: run.leftOut + others } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', name: file.name, reason: error.reason };
  }
}

/** Does what the report has shown. @param tag for all of the file's papers; blank for none @returns what undoes it */
export async function commitStep(desk: Desk, run: ImportReport, tag: string, running: Running): Promise<JournalId> {
  const edit = await desk.commit(tag, watched(run, running));
  tellBackground();
  return edit;
}

/**
 * Makes the library what a backup holds; what it was before is kept first.
 * @param keep is given that, as a file @returns the name of this file
 */
export async function replaceStep(
  desk: Desk,
  run: ImportReport,
  keep: (name: string, file: Blob) => void,
  running: Running,
): Promise<string> {
  running.show({ kind: 'committing', done: 0, total: run.papers });
  const { name, file } = await backupFile({ signal: running.signal });
  keep(name, file);
  await desk.replace(watched(run, running));
  tellBackground();
  return name;
}

function watched({ papers }: ImportReport, { signal, show }: Running) {
  const onProgress = (done: number) => show({ kind: 'committing', done, total: papers });
  onProgress(0);
  return { onProgress, signal };
}
