import type { DryRun } from '../../lib/actions/import-papers.ts';
import type { ColumnMapping, RefusalReason } from '../../lib/import/index.ts';

/** How far an import has come. Nothing is changed before `committing`. */
export type ImportStep =
  | { kind: 'choose' }
  | { kind: 'reading'; name: string; done: number }
  /** `reason` is missing where it is our fault. */
  | { kind: 'refused'; name: string; reason?: RefusalReason | undefined }
  | { kind: 'report'; run: DryRun }
  | { kind: 'committing'; done: number; total: number };

export interface ImportActions {
  onFile(file: File): void;
  /** Identifiers, or entries of any format, that were pasted or typed. */
  onText(text: string): void;
  /** The columns of a table hold something else than was guessed. */
  onColumns(columns: ColumnMapping): void;
  /** @param tag for all of the file's papers; blank for none */
  onCommit(run: DryRun, tag: string): void;
  /** The library becomes what the backup holds. */
  onReplace(run: DryRun): void;
  onAgain(): void;
  /** Calls off whatever runs, and puts the dialog away. */
  onClose(): void;
}
