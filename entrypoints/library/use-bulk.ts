import { useMemo, useState } from 'react';
import type { BulkActions, Work } from '../../components/library/bulk-actions.ts';
import type { PaperActions } from '../../components/paper-actions.ts';
import { deletePapers, editPapers, papersById } from '../../lib/library/index.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { t } from '../../lib/words/index.ts';
import { type Tell, useAttempt } from './use-attempt.ts';

/** So few papers are changed at once, like one: nobody has to wait, and the key for undo takes it back. */
const FEW = 200;
/** The tags of so many selected papers are looked up, to be taken off. */
const MOST_READ = 2_000;

/** What can be done with all of these papers; and, while that takes its time, how far it has come. */
export function useBulk(ids: ReadonlySet<PaperId>, actions: PaperActions, tell: Tell) {
  const [work, setWork] = useState<Work>();
  const attempt = useAttempt(tell);
  const bulk = useMemo((): BulkActions => {
    const papers = [...ids].map((id) => ({ id }));
    return {
      onEdit(change, done) {
        if (ids.size <= FEW) return actions.onEdit(papers, change, done);
        const { signal, watched } = watch(ids.size, setWork);
        void attempt(editPapers([...ids], change, { signal, ...watched }), done).finally(() => setWork(undefined));
      },
      onDelete() {
        if (ids.size <= FEW) return actions.onDelete(papers);
        setWork({ total: ids.size });
        const done = t('library.papersDeleted', { count: ids.size });
        void attempt(deletePapers([...ids]), done).finally(() => setWork(undefined));
      },
      completeTag: actions.completeTag,
      completeUntag: (typed) => tagsOf([...ids].slice(0, MOST_READ), typed),
    };
  }, [ids, actions, attempt]);
  return { bulk, work };
}

function watch(total: number, setWork: (work: Work) => void) {
  const calledOff = new AbortController();
  const cancel = () => calledOff.abort();
  setWork({ done: 0, total, cancel });
  return { signal: calledOff.signal, watched: { onProgress: (done: number) => setWork({ done, total, cancel }) } };
}

async function tagsOf(ids: PaperId[], typed: string): Promise<string[]> {
  const tags = new Set((await papersById(ids)).flatMap(({ tags }) => tags));
  return [...tags].filter((tag) => tag.includes(typed.trim())).sort();
}
