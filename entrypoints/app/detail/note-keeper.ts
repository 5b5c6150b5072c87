import type { NoteKeeper } from '../../../components/detail/note-keeper.ts';
import type { Message } from '../../../components/Toast.tsx';
import type { JournalId } from '../../../lib/library/index.ts';
import { dropNoteDraft, keepNoteDraft, noteDraft } from '../../../lib/library/note-draft.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { isFull, unlessFull, whyUnsaved } from '../../../lib/status/unsaved.ts';
import { t } from '../../../lib/words/index.ts';

const library = () => import('../../../lib/library/index.ts');

/** Keeps notes in the library, one writing after the other. @param tell hears of each visit to a note, once it is over */
export function noteKeeper(tell: (message: Message | undefined) => void): NoteKeeper {
  const visits = new Map<PaperId, JournalId>();
  let writing: Promise<unknown> = Promise.resolve();

  async function write(id: PaperId, note: string) {
    const { writeNote } = await library();
    visits.set(id, await writeNote(id, note, visits.get(id)));
    dropNoteDraft(id, note);
  }

  async function takeBack(visit: JournalId) {
    try {
      await (await library()).undo(visit);
      tell({ text: t('edits.undone') });
    } catch (error) {
      tell({ text: unlessFull(error, t('edits.undoFailed')), undo: () => void takeBack(visit) });
    }
  }

  return {
    draft: noteDraft,
    remember: keepNoteDraft,
    save(id, note) {
      const written = writing.then(() => write(id, note));
      writing = written.catch((error) => {
        // What is typed stays in its field, which says so; what is to be done about it is said here.
        console.warn(error);
        if (isFull(error)) tell({ text: whyUnsaved(error) });
      });
      return written;
    },
    leave: ({ id, title }) =>
      void writing.then(() => {
        const visit = visits.get(id);
        visits.delete(id);
        if (visit !== undefined)
          tell({ text: t('edits.noted', { title, count: 1 }), undo: () => void takeBack(visit) });
      }),
  };
}
