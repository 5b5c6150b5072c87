import type { Message } from '../../components/Toast.tsx';
import { TooManyPapers } from '../../lib/export/format.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { download } from './download.ts';

/** From so many papers on it takes so long that the reader is told how far it has come. */
const MANY = 2_000;

/**
 * Exports papers to a file in the format of that name, and tells how that goes; a long export can be called off.
 * @param papers what this line finds, all for a blank one; or the ids of some
 */
export async function saveAs(
  formatName: string,
  papers: string | PaperId[],
  tell: (message: Message) => void,
): Promise<void> {
  const calling = new AbortController();
  const { signal } = calling;
  const cancel = { name: t('export.cancel'), run: () => calling.abort() };
  const onProgress = (done: number, total: number) => {
    if (total >= MANY && done < total) tell({ text: t('export.exporting', { done, total }), act: cancel });
  };
  try {
    const [{ formats }, { exportPapers }] = await Promise.all([
      import('../../lib/export/index.ts'),
      import('../../lib/actions/export-papers.ts'),
    ]);
    const format = formats.find(({ name }) => name === formatName);
    if (!format) return;
    const wanted = typeof papers === 'string' ? { line: papers } : { ids: papers };
    const { name, file } = await exportPapers({ format, ...wanted, onProgress, signal });
    download(name, file);
    tell({ text: t('export.done', { name }) });
  } catch (error) {
    tell({ text: failureOf(error, signal) });
  }
}

/** Why there is no file, in words. @param signal what may have called it off */
export function failureOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return t('export.cancelled');
  console.warn(error);
  return error instanceof TooManyPapers ? t('export.tooMany', { most: error.most }) : t('export.failed');
}
