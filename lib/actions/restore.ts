import { replaceLibrary, type Watched } from '../library/index.ts';
import type { DryRun } from './import-papers.ts';

/**
 * Makes the library what a backup holds, all or nothing.
 * @param run of a backup of Gleaner's in which everything could be read
 * @throws {RangeError} for any other file; the library stays as it is
 */
export async function restoreBackup(run: DryRun, watched: Watched = {}): Promise<void> {
  if (!run.format.isBackup || run.unreadableCount > 0) throw new RangeError('The file is no whole backup.');
  const { source, papers, others } = run;
  await replaceLibrary({ source, records: papers, isBackup: true, others }, watched);
}
