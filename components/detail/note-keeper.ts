import type { PaperId } from '../../lib/paper/paper.ts';

/** What was typed, and the note that it was typed over, where that is known. */
export interface NoteDraft {
  note: string;
  over?: string;
}

/** Where what is typed in a note goes. */
export interface NoteKeeper {
  /** What was typed and never saved, since its page was closed. */
  draft(id: PaperId): NoteDraft | undefined;
  /** Remembers what is typed over a note, at once. */
  remember(id: PaperId, note: string, over: string): void;
  /**
   * Saves what was typed over a note. Where the library has another one by now, both are kept.
   * @returns the note as it is stored
   * @throws when that cannot be done
   */
  save(id: PaperId, note: string, over: string): Promise<string>;
  /** The note is left: what was saved since it was entered is told, as one edit that can be undone. */
  leave(paper: { id: PaperId; title: string }): void;
}
