import type { Message } from '../../components/Toast.tsx';
import { type JournalId, undo } from '../../lib/library/index.ts';
import { t } from '../../lib/words/index.ts';

/** Says what has happened; nothing takes the last word away. */
export type Tell = (message: Message | undefined) => void;

/** Says what was done, with a way back. */
export function tellDone(tell: Tell, text: string, edit: JournalId): void {
  tell({ text, undo: () => void takeBack(edit, tell) });
}

/** Undoes an edit, and says how that went. */
export async function takeBack(edit: JournalId, tell: Tell): Promise<void> {
  try {
    await undo(edit);
    tell({ text: t('edits.undone') });
  } catch {
    tell({ text: t('edits.undoFailed'), undo: () => void takeBack(edit, tell) });
  }
}
