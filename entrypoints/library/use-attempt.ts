import { useMemo } from 'react';
import type { Message } from '../../components/Toast.tsx';
import { type JournalId, undo } from '../../lib/library/index.ts';
import { unlessFull, whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';

export type Tell = (message: Message | undefined) => void;

/** Runs an edit, and tells what was done, with the way back; or that it went wrong. */
export type Attempt = (edit: Promise<JournalId>, done: string) => Promise<void>;

/** Gives what runs edits and tells of them. */
export function useAttempt(tell: Tell): Attempt {
  return useMemo(
    () => async (edit, done) => {
      try {
        const id = await edit;
        tell({ text: done, undo: () => void takeBack(id, tell) });
      } catch (error) {
        console.warn(error);
        tell({ text: whyUnsaved(error) });
      }
    },
    [tell],
  );
}

async function takeBack(id: JournalId, tell: Tell): Promise<void> {
  try {
    await undo(id);
    tell(undefined);
  } catch (error) {
    tell({ text: unlessFull(error, t('library.undoFailed')), undo: () => void takeBack(id, tell) });
  }
}
