import { useMemo } from 'react';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Message } from '../../components/Toast.tsx';
import type { JournalId, PaperId } from '../../lib/library/index.ts';

/** The library's edits, which nobody should wait for who only opens the popup. */
const library = () => import('../../lib/library/index.ts');

const CHOICES = 8;

/** The reader's edits of single papers. What went wrong, and what can be undone, is told to `tell`. */
export function useEdits(tell: (message: Message | undefined) => void): PaperActions {
  return useMemo(() => {
    async function attempt(edit: Promise<JournalId>, done?: string) {
      try {
        const change = await edit;
        if (done) tell({ text: done, undo: () => takeBack(change, tell) });
      } catch {
        tell({ text: 'That could not be saved. The paper is as it was.' });
      }
    }
    return {
      onStar: ({ id }, starred) => attempt(library().then(({ editPapers }) => editPapers([id], { starred }))),
      onTag: ({ id }, tag) => attempt(library().then(({ editPapers }) => editPapers([id], { addTags: [tag] }))),
      onUntag: ({ id }, tag) => attempt(library().then(({ editPapers }) => editPapers([id], { removeTags: [tag] }))),
      onDelete: ({ id, title }) => attempt(deletePaper(id), `Deleted “${title}”`),
      completeTag,
    };
  }, [tell]);
}

async function deletePaper(id: PaperId): Promise<JournalId> {
  return (await library()).deletePapers([id]);
}

async function takeBack(change: JournalId, tell: (message: Message | undefined) => void) {
  try {
    await (await library()).undo(change);
    tell(undefined);
  } catch {
    tell({ text: 'That could not be undone. Try again.', undo: () => takeBack(change, tell) });
  }
}

async function completeTag(typed: string): Promise<string[]> {
  const [{ completions }, { listTags }] = await Promise.all([import('../../lib/search/index.ts'), library()]);
  const tags = await listTags();
  return typed.trim() ? completions(typed, tags, CHOICES) : tags;
}
