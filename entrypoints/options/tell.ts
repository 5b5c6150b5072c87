import type { Message } from '../../components/Toast.tsx';
import { takeBack } from '../../lib/actions/take-back.ts';
import type { JournalId } from '../../lib/library/index.ts';

/** Says what has happened; nothing takes the last word away. */
export type Tell = (message: Message | undefined) => void;

/** Says what was done, with a way back. */
export function tellDone(tell: Tell, text: string, edit: JournalId): void {
  tell({ text, undo: () => void takeBack([edit], tell) });
}
