import type { PaperId } from '../../lib/paper/paper.ts';

/** Where what is typed in a note goes. */
export interface NoteKeeper {
  /** What was typed and never saved, since its page was closed. */
  draft(id: PaperId): string | undefined;
  /** Remembers what is typed, at once. */
  remember(id: PaperId, note: string): void;
  /** Saves it. @throws when that cannot be done */
  save(id: PaperId, note: string): Promise<void>;
  /** The note is left: what was saved since it was entered is told, as one edit that can be undone. */
  leave(paper: { id: PaperId; title: string }): void;
}
