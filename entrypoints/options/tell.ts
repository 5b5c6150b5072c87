import { takeBack } from '../../lib/actions/take-back.ts';
import { tellBackground } from '../../lib/actions/tell-background.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import type { JournalId } from '../../lib/library/index.ts';

export type { Tell };

/**
 * Says what was done, with a way back; the background hears of it too.
 * @param edits that are one to the reader, in the order in which they were made
 */
export function tellDone(tell: Tell, text: string, ...edits: JournalId[]): void {
  tellBackground();
  tell({ text, undo: () => void takeBack(edits, tell) });
}
