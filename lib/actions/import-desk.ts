import type { JournalId, Watched } from '../library/index.ts';
import { commitImport, type DryRun, dryRun, type ImportOptions } from './import-papers.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import { restoreBackup } from './restore.ts';

/** Where a file is read, and then imported. One file at a time: the one that was read last. */
export interface Desk {
  /** Reads a file and says what importing it would do. Nothing is changed. @throws {Refusal} as `dryRun` does */
  read(file: Blob, options?: ImportOptions): Promise<ImportReport>;
  /** Does that. @param tag for all of the file's papers; blank for none @returns what undoes it */
  commit(tag: string, watched?: Watched): Promise<JournalId>;
  /** Makes the library what the file holds, as `restoreBackup` does. */
  replace(watched?: Watched): Promise<void>;
}

/** The desk itself. It keeps what was read, which whoever asks for it need not have in memory too. */
export class ImportDesk implements Desk {
  private run: DryRun | undefined;

  async read(file: Blob, options: ImportOptions = {}): Promise<ImportReport> {
    this.run = undefined;
    const run = await dryRun(file, options);
    this.run = run;
    return reportOf(run);
  }

  commit(tag: string, watched: Watched = {}): Promise<JournalId> {
    const run = this.lastRun();
    const papers = tag ? run.papers.map((paper) => tagged(paper, tag)) : run.papers;
    return commitImport({ ...run, papers }, watched);
  }

  replace(watched: Watched = {}): Promise<void> {
    return restoreBackup(this.lastRun(), watched);
  }

  private lastRun(): DryRun {
    if (!this.run) throw new RangeError('No file has been read.');
    return this.run;
  }
}

function tagged(paper: DryRun['papers'][number], tag: string): DryRun['papers'][number] {
  const tags = [...new Set([...paper.record.tags, tag])].sort();
  return { ...paper, record: { ...paper.record, tags } };
}
