import type { Message } from '../../components/Toast.tsx';
import type { JournalId } from '../../lib/library/index.ts';
import { sendMessage } from '../../lib/messages/protocol.ts';
import { t } from '../../lib/words/index.ts';

/** The library's edits, which nobody should wait for who only opens the popup. */
export const library = () => import('../../lib/library/index.ts');

type Library = Awaited<ReturnType<typeof library>>;

/** Runs edits, tells of them, and takes them back: each by the button that it is told with, or the latest first. */
export function undoable(tell: (message: Message | undefined) => void) {
  const done: JournalId[] = [];

  async function attempt(edit: (library: Library) => Promise<JournalId>, text: string) {
    try {
      const id = await edit(await library());
      done.push(id);
      tellBackground();
      tell({ text, undo: () => void takeBack(id) });
    } catch (error) {
      console.warn(error);
      tell({ text: t('edits.failed') });
    }
  }

  async function takeBack(id: JournalId) {
    try {
      await (await library()).undo(id);
      done.splice(done.indexOf(id), 1);
      tellBackground();
      tell({ text: t('edits.undone') });
    } catch (error) {
      console.warn(error);
      tell({ text: t('edits.undoFailed'), undo: () => void takeBack(id) });
    }
  }

  function onUndo() {
    const last = done.at(-1);
    if (last === undefined) tell({ text: t('edits.nothingToUndo') });
    else void takeBack(last);
  }

  return { attempt, onUndo };
}

/** The marks on open pages follow, and the search index. */
export function tellBackground(): void {
  sendMessage('index', { isDamaged: false }).catch(console.warn);
}
