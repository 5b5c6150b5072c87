import type { ImportReport } from '../../lib/actions/import-report.ts';
import type { ColumnMapping } from '../../lib/import/index.ts';

export interface ImportActions {
  /** @param others how many came with it, of which none is read */
  onFile(file: File, others?: number): void;
  /** Identifiers, or entries of any format, that were pasted or typed. */
  onText(text: string): void;
  /** The columns of a table hold something else than was taken for granted in this report. */
  onColumns(run: ImportReport, columns: ColumnMapping): void;
  /** @param tag for all of the file's papers; blank for none */
  onCommit(run: ImportReport, tag: string): void;
  /** The library becomes what the backup holds. */
  onReplace(run: ImportReport): void;
  onAgain(): void;
  /** Calls off whatever runs, and puts the dialog away. */
  onClose(): void;
}
