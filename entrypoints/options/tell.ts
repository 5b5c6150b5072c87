import { takeBack } from '../../lib/actions/take-back.ts';
import type { Tell } from '../../lib/actions/undoable.ts';
import type { JournalId } from '../../lib/library/index.ts';

export type { Tell };

/** Says what was done, with a way back. */
export function tellDone(tell: Tell, text: string, edit: JournalId): void {
  tell({ text, undo: () => void takeBack([edit], tell) });
}
