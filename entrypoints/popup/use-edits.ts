import { useMemo } from 'react';
import type { PaperActions } from '../../components/paper-actions.ts';
import type { Message } from '../../components/Toast.tsx';
import {
  deletePapers,
  type JournalId,
  listTags,
  starPapers,
  tagPapers,
  undo,
  untagPapers,
} from '../../lib/library/index.ts';

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
      onStar: ({ id }, starred) => attempt(starPapers([id], starred)),
      onTag: ({ id }, tag) => attempt(tagPapers([id], tag)),
      onUntag: ({ id }, tag) => attempt(untagPapers([id], tag)),
      onDelete: ({ id, title }) => attempt(deletePapers([id]), `Deleted “${title}”`),
      completeTag,
    };
  }, [tell]);
}

async function takeBack(change: JournalId, tell: (message: Message | undefined) => void) {
  try {
    await undo(change);
    tell(undefined);
  } catch {
    tell({ text: 'That could not be undone. Try again.', undo: () => takeBack(change, tell) });
  }
}

async function completeTag(typed: string): Promise<string[]> {
  const [{ completions }, tags] = await Promise.all([import('../../lib/search/index.ts'), listTags()]);
  return typed.trim() ? completions(typed, tags, CHOICES) : tags;
}
