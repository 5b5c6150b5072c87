import { useState } from 'react';
import type { Work } from '../../components/library/bulk-actions.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import { formats } from '../../lib/export/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { download } from '../app/download.ts';
import { failureOf } from '../app/save-as.ts';

/** Exports what a line finds, or only some of it, to a file; and, while that takes its time, how far it has come. */
export function useExport(line: string, tell: Tell) {
  const [work, setWork] = useState<Work>();

  async function exportAs(formatName: string, ids?: readonly PaperId[]): Promise<void> {
    const format = formats.find(({ name }) => name === formatName);
    if (!format) return;
    const calledOff = new AbortController();
    const cancel = () => calledOff.abort();
    const onProgress = (done: number, total: number) => setWork({ done, total, cancel });
    try {
      const { exportPapers } = await import('../../lib/actions/export-papers.ts');
      const request = { format, line, onProgress, signal: calledOff.signal, ...(ids && { ids }) };
      const { name, file } = await exportPapers(request);
      download(name, file);
      tell({ text: t('library.exported', { name }) });
    } catch (error) {
      tell({ text: failureOf(error, calledOff.signal) });
    } finally {
      setWork(undefined);
    }
  }

  return { exportAs, exporting: work };
}
