import type { JournalId } from '../library/index.ts';
import { unlessFull, whyUnsaved } from '../status/unsaved.ts';
import { t } from '../words/index.ts';
import { type Told, takeBack } from './take-back.ts';
import { tellBackground } from './tell-background.ts';

/** The library's edits, which nobody should wait for who only opens the popup. */
export const library = () => import('../library/index.ts');

type Library = Awaited<ReturnType<typeof library>>;

/** Says what has happened; nothing takes the last word away. */
export type Tell = (message: Told | undefined) => void;

/** What is done, and undone, in one go: in the order in which it was made. */
type Edits = readonly JournalId[];

interface Ends {
  /** Calls the edit off, which is told as such. */
  signal?: AbortSignal | undefined;
  /** What is told when it could not be done. */
  failed?: string;
}

/** Runs an edit and tells what was `done`, with the way back; or that it went wrong. An edit of nothing is not told. */
export type Attempt = (
  edit: (library: Library) => Promise<JournalId | Edits>,
  done: string,
  ends?: Ends,
) => Promise<void>;

/** What was done on this page, the latest last. */
let undoables: Edits[] = [];
/** Ends when everything has that was begun: who undoes at once means the edit that is still on its way. */
let begun: Promise<unknown> = Promise.resolve();

/** Runs edits, tells of them, and takes them back: each by the button that it is told with, or the page's latest first. */
export function undoable(tell: Tell) {
  const attempt: Attempt = (edit, done, ends = {}) => {
    // The Undo that is still shown is that of the edit before.
    tell(undefined);
    const ended = run(edit, done, ends);
    begun = Promise.all([begun, ended]);
    return ended;
  };

  async function run(edit: Parameters<Attempt>[0], done: string, { signal, failed }: Ends) {
    try {
      const made = await edit(await library());
      const edits = typeof made === 'number' ? [made] : made;
      if (edits.length > 0) told(edits, { text: done });
      tellBackground();
    } catch (error) {
      if (signal?.aborted) return tell({ text: t('library.cancelled') });
      console.warn(error);
      tell({ text: failed ? unlessFull(error, failed) : whyUnsaved(error) });
    }
  }

  /** Tells of edits that have been made already. */
  function told(edits: Edits, message: Told) {
    undoables.push(edits);
    tell({ ...message, undo: () => undo(() => undoables.find((other) => other === edits)) });
  }

  function undo(which: () => Edits | undefined) {
    begun = begun.then(() => {
      const edits = which();
      if (!edits) return tell({ text: t('edits.nothingToUndo') });
      return takeBack(edits, tell, () => {
        undoables = undoables.filter((other) => other !== edits);
      });
    });
  }

  return { attempt, told, onUndo: () => undo(() => undoables.at(-1)) };
}
