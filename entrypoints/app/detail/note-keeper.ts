import type { NoteKeeper } from '../../../components/detail/note-keeper.ts';
import { library, type Tell, undoable } from '../../../lib/actions/undoable.ts';
import type { JournalId } from '../../../lib/library/index.ts';
import { dropNoteDraft, keepNoteDraft, noteDraft } from '../../../lib/library/note-draft.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { isFull, whyUnsaved } from '../../../lib/status/unsaved.ts';
import { t } from '../../../lib/words/index.ts';

/** Keeps notes in the library, one writing after the other; each visit to a note is told once it is over. */
export function noteKeeper(tell: Tell): NoteKeeper {
  const { told } = undoable(tell);
  const visits = new Map<PaperId, JournalId>();
  let writing: Promise<unknown> = Promise.resolve();

  async function write(id: PaperId, note: string, over: string) {
    const { writeNote } = await library();
    const written = await writeNote(id, note, visits.get(id), over);
    visits.set(id, written.visit);
    dropNoteDraft(id, note);
    return written.note;
  }

  return {
    draft: noteDraft,
    remember: keepNoteDraft,
    save(id, note, over) {
      const written = writing.then(() => write(id, note, over));
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
        if (visit !== undefined) told([visit], { text: t('edits.noted', { title, count: 1 }) });
      }),
  };
}
