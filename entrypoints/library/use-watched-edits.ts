import { useMemo, useState } from 'react';
import type { Work } from '../../components/library/bulk-actions.ts';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Watched } from '../../lib/library/index.ts';

/** So few papers are changed at once: nobody has to wait. */
const FEW = 200;

/** The same edits; and, while one of many papers takes its time, how far it has come and the way to call it off. */
export function useWatchedEdits(actions: PaperActions): { actions: PaperActions; work: Work | undefined } {
  const [work, setWork] = useState<Work>();
  const watched = useMemo((): PaperActions => {
    async function watch(total: number, edit: (watched?: Watched) => Promise<void>): Promise<void> {
      if (total <= FEW) return edit();
      const calling = new AbortController();
      const show = (done: number) => setWork({ done, total, cancel: () => calling.abort() });
      show(0);
      await edit({ onProgress: show, signal: calling.signal });
      setWork(undefined);
    }
    return {
      ...actions,
      onEdit: (papers, change, done) =>
        watch(papers.length, (watched) => actions.onEdit(papers, change, done, watched)),
      onDelete: (papers) => watch(papers.length, (watched) => actions.onDelete(papers, watched)),
    };
  }, [actions]);
  return { actions: watched, work };
}
