import type { Message } from '../../components/Toast.tsx';
import { takeBack } from '../../lib/actions/take-back.ts';
import { tellBackground } from '../../lib/actions/tell-background.ts';
import type { JournalId } from '../../lib/library/index.ts';
import { whyUnsaved } from '../../lib/status/unsaved.ts';
import { t } from '../../lib/words/index.ts';

/** The library's edits, which nobody should wait for who only opens the popup. */
export const library = () => import('../../lib/library/index.ts');

type Library = Awaited<ReturnType<typeof library>>;

/** Runs edits, tells of them, and takes them back: each by the button that it is told with, or the latest first. */
export function undoable(tell: (message: Message | undefined) => void) {
  const done: JournalId[] = [];

  /** @param signal calls the edit off; that is told as such */
  async function attempt(edit: (library: Library) => Promise<JournalId>, text: string, signal?: AbortSignal) {
    try {
      const id = await edit(await library());
      done.push(id);
      tellBackground();
      tell({ text, undo: () => void undo(id) });
    } catch (error) {
      if (signal?.aborted) return tell({ text: t('library.cancelled') });
      console.warn(error);
      tell({ text: whyUnsaved(error) });
    }
  }

  function undo(id: JournalId) {
    return takeBack(id, tell, () => void done.splice(done.indexOf(id), 1));
  }

  function onUndo() {
    const last = done.at(-1);
    if (last === undefined) tell({ text: t('edits.nothingToUndo') });
    else void undo(last);
  }

  return { attempt, onUndo };
}
