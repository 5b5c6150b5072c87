import type { ImportStep } from '../../components/import/import-step.ts';
import type { DryRun } from '../../lib/actions/import-papers.ts';
import type { ColumnMapping } from '../../lib/import/index.ts';
import { t } from '../../lib/words/index.ts';
import { download } from './download.ts';
import { library, tellBackground } from './undoable.ts';
import type { ImportEnds } from './use-import.ts';

interface Running {
  signal: AbortSignal;
  show(step: ImportStep): void;
}

/** Reads a file without changing anything. @returns the report, or why there is none */
export async function readStep(
  file: File,
  columns: ColumnMapping | undefined,
  { signal, show }: Running,
): Promise<ImportStep> {
  const [{ dryRun }, { Refusal }] = await Promise.all([
    import('../../lib/actions/import-papers.ts'),
    import('../../lib/import/index.ts'),
  ]);
  // A table whose columns are being sorted out stays in view.
  const onProgress = (done: number) => columns || show({ kind: 'reading', name: file.name, done });
  try {
    const options = { name: file.name, onProgress, signal, ...(columns && { columns }) };
    return { kind: 'report', run: await dryRun(file, options) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', name: file.name, reason: error.reason };
  }
}

/** Does what the report has shown, and offers to take it back. @param tag for all of the file's papers; blank for none */
export async function importStep(run: DryRun, tag: string, running: Running & ImportEnds): Promise<undefined> {
  const { commitImport } = await import('../../lib/actions/import-papers.ts');
  const papers = tag ? run.papers.map((paper) => tagged(paper, tag)) : run.papers;
  const entry = await commitImport({ ...run, papers }, watched(run, running));
  tellBackground();
  const { tell, onSearch } = running;
  const show = { name: t('import.show'), run: () => onSearch(`tag:"${tag.replaceAll('"', '')}" `) };
  tell({
    text: t('import.done', { count: run.fresh.length + run.merged.length }),
    undo: () => void takeBack(entry, tell),
    ...(tag && { act: show }),
  });
  return undefined;
}

/** Makes the library what a backup holds; what it was before goes to the downloads first. */
export async function replaceStep(run: DryRun, running: Running & ImportEnds): Promise<undefined> {
  const [{ backupFile }, { restoreBackup }] = await Promise.all([
    import('../../lib/actions/backup-file.ts'),
    import('../../lib/actions/restore.ts'),
  ]);
  running.show({ kind: 'committing', done: 0, total: run.papers.length });
  const { name, file } = await backupFile(running);
  download(name, file);
  await restoreBackup(run, watched(run, running));
  tellBackground();
  running.tell({ text: t('backup.replaced', { count: run.papers.length, name }) });
  return undefined;
}

function watched({ papers }: DryRun, { signal, show }: Running) {
  const onProgress = (done: number) => show({ kind: 'committing', done, total: papers.length });
  onProgress(0);
  return { onProgress, signal };
}

function tagged(paper: DryRun['papers'][number], tag: string): DryRun['papers'][number] {
  const tags = [...new Set([...paper.record.tags, tag])].sort();
  return { ...paper, record: { ...paper.record, tags } };
}

async function takeBack(entry: number, tell: ImportEnds['tell']): Promise<void> {
  try {
    await (await library()).undo(entry);
    tellBackground();
    tell({ text: t('edits.undone') });
  } catch (error) {
    console.warn(error);
    tell({ text: t('edits.undoFailed'), undo: () => void takeBack(entry, tell) });
  }
}
